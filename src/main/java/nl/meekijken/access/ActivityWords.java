package nl.meekijken.access;

import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
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
			case STATUS_CHANGED -> texts.label(DossierStatus.valueOf(detail));
			case BALL_PASSED -> texts.label(Ball.valueOf(detail));
			case UPDATE_PROMISED -> texts.day(LocalDate.parse(detail));
			case CLOSED, ASSIGNMENT_REFUSED -> reason(texts, detail);
			default -> detail;
		});
	}

	/** What was brought in from elsewhere gives its reasons in words of its own. */
	private static String reason(Texts texts, String detail) {
		return Arrays.stream(CloseReason.values())
			.filter(reason -> reason.name().equals(detail))
			.findFirst()
			.map(texts::label)
			.orElse(detail);
	}

}
