package nl.meekijken.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Fact;
import nl.meekijken.web.Texts;

/** What happened in a dossier, in words that are the same for every audience. */
public final class ActivityWords {

	private ActivityWords() {
	}

	/** The label of the kind with its detail, which may stand there by a name. */
	public static String of(Texts texts, ActivityKind kind, @Nullable String detail) {
		if (detail == null || detail.isBlank()) {
			return texts.label(kind);
		}
		return texts.label(kind, "detail", switch (kind) {
			case STATUS_CHANGED -> byName(texts, DossierStatus.values(), detail);
			case BALL_PASSED -> byName(texts, Ball.values(), detail);
			case UPDATE_PROMISED -> day(texts, detail);
			case QUESTION_ASKED -> moment(texts, detail);
			case CLOSED, ASSIGNMENT_REFUSED -> byName(texts, CloseReason.values(), detail);
			case PROPOSAL_MADE, PROPOSAL_TAKEN_OVER, PROPOSAL_REFUSED -> byName(texts, Fact.values(), detail);
			default -> detail;
		});
	}

	/** What was brought in from elsewhere may say it in words of its own. */
	private static String byName(Texts texts, Enum<?>[] names, String detail) {
		return Arrays.stream(names)
			.filter(name -> name.name().equals(detail))
			.findFirst()
			.map(texts::label)
			.orElse(detail);
	}

	private static String moment(Texts texts, String detail) {
		try {
			var moment = Instant.parse(detail);
			return texts.day(texts.dayOf(moment)) + ", " + texts.time(moment);
		}
		catch (DateTimeParseException ex) {
			return detail;
		}
	}

	private static String day(Texts texts, String detail) {
		try {
			return texts.day(LocalDate.parse(detail));
		}
		catch (DateTimeParseException ex) {
			return detail;
		}
	}

}
