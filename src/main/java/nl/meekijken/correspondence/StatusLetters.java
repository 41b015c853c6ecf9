package nl.meekijken.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.ActivityTold;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.web.Texts;

/**
 * Writes to the client what the catalogue says belongs to a step, in the transaction of
 * the step; pieces and signatures are asked for beside it, with a link. The intermediary
 * reads it at the same moment, unless somebody was hurt. What corrects an earlier line,
 * and what is internal, is not mailed.
 */
@Component
class StatusLetters {

	private final FactsStore facts;

	private final CatalogueLetters letters;

	private final ClientMail mail;

	StatusLetters(FactsStore facts, CatalogueLetters letters, ClientMail mail) {
		this.facts = facts;
		this.letters = letters;
		this.mail = mail;
	}

	@EventListener
	void write(ActivityTold told) {
		var activity = told.activity();
		if (activity.audience() == Audience.INTERMEDIARY && activity.corrects() == null) {
			kindFor(activity.kind()).ifPresent(kind -> send(told, kind));
		}
	}

	private void send(ActivityTold told, LetterKind kind) {
		var known = this.facts.of(told.dossier(), this.letters.texts(Texts.DUTCH).today());
		var language = known.language().locale();
		var t = this.letters.texts(language);
		var detail = detail(t, told.activity());
		if (known.to().isEmpty() || (kind.needsDetail() && detail.isEmpty())) {
			return;
		}
		var draft = new LetterDraft(kind, language, detail, "", false, !known.injury());
		var letter = this.letters.letter(draft, known, known.to().get(), List.of());
		this.mail.sendAndTell(told.office(), told.dossier(),
				Mailing.ofTheHouse(letter, this.letters.sender(draft, known), this.letters.insteadOfLink(language)));
	}

	/** A letter that has to say something leaves only where the step says it. */
	private static Optional<LetterKind> kindFor(ActivityKind kind) {
		return Optional.ofNullable(switch (kind) {
			case ASSESSED_RECOVERABLE -> LetterKind.ACCEPTED;
			case ASSIGNMENT_REFUSED -> LetterKind.REFUSED;
			case HELD_LIABLE -> LetterKind.HELD_LIABLE;
			case INSPECTION_PLANNED -> LetterKind.EXPERT;
			case LIABILITY_ADMITTED, LIABILITY_PARTLY_ADMITTED, LIABILITY_DENIED -> LetterKind.INSURER_REPLIED;
			case OFFER_RECEIVED -> LetterKind.OFFER;
			case IBAN_ASKED -> LetterKind.IBAN_NEEDED;
			case PAID_OUT -> LetterKind.PAID;
			case CLOSED -> LetterKind.CLOSED;
			default -> null;
		});
	}

	private static String detail(Texts t, NewActivity activity) {
		var detail = activity.detail();
		return switch (activity.kind()) {
			case LIABILITY_ADMITTED -> t.say("position.whole");
			case LIABILITY_PARTLY_ADMITTED -> (detail != null) ? t.say("position.part", detail) : "";
			case LIABILITY_DENIED -> t.say("position.denied");
			case CLOSED, ASSIGNMENT_REFUSED -> reason(t, detail);
			default -> (detail != null) ? detail : "";
		};
	}

	private static String reason(Texts t, @Nullable String detail) {
		return Arrays.stream(CloseReason.values())
			.filter(reason -> reason.name().equals(detail))
			.findFirst()
			.map(t::label)
			.orElse("");
	}

}
