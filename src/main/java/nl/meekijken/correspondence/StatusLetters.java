package nl.meekijken.correspondence;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.ActivityTold;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.mail.Letter;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/**
 * Writes to the client what the catalogue says belongs to a step, in the transaction of
 * the step; pieces and signatures are asked for beside it, with a link. The intermediary
 * reads it at the same moment, unless somebody was hurt. What the client has read already
 * is not mailed again; where nothing could be mailed, colleagues read why.
 */
@Component
class StatusLetters {

	private final FactsStore facts;

	private final CatalogueLetters letters;

	private final LastLetters last;

	private final UnsentLetters unsent;

	private final ClientMail mail;

	StatusLetters(FactsStore facts, CatalogueLetters letters, LastLetters last, UnsentLetters unsent, ClientMail mail) {
		this.facts = facts;
		this.letters = letters;
		this.last = last;
		this.unsent = unsent;
		this.mail = mail;
	}

	@EventListener
	void write(ActivityTold told) {
		StepLetters.of(told.activity()).filter(kind -> !StepLetters.isByLink(kind)).ifPresent(kind -> send(told, kind));
	}

	private void send(ActivityTold told, LetterKind kind) {
		var known = this.facts.of(told.dossier(), this.letters.texts(Texts.DUTCH).today());
		var language = known.language().locale();
		var detail = detail(this.letters.texts(language), told.activity());
		if (known.to().isEmpty()) {
			this.unsent.tell(told.office(), told.dossier(), kind, "address");
			return;
		}
		if (kind.needsDetail() && detail.isEmpty()) {
			this.unsent.tell(told.office(), told.dossier(), kind, "detail");
			return;
		}
		var letter = letter(kind, detail, known);
		var instead = this.letters.insteadOfLink(language);
		if (wasSaid(told, kind, letter, instead) || isKnownDispute(told, kind, known, instead)) {
			this.unsent.tell(told.office(), told.dossier(), kind, "before");
			return;
		}
		this.mail.sendAndTell(told.office(), told.dossier(), Mailing.ofTheHouse(letter, instead));
	}

	private Letter letter(LetterKind kind, String detail, LetterFacts known) {
		var draft = new LetterDraft(kind, known.language().locale(), detail, "", false, !known.injury());
		return this.letters.letter(draft, known, known.to().orElseThrow(), List.of());
	}

	/**
	 * Where the client knows what the insurer answered, a dispute over it is no other
	 * answer: unless it was that all is admitted.
	 */
	private boolean isKnownDispute(ActivityTold told, LetterKind kind, LetterFacts known, String instead) {
		if (kind != LetterKind.INSURER_REPLIED || told.activity().kind() != ActivityKind.STATUS_CHANGED) {
			return false;
		}
		var all = letter(kind, this.letters.texts(known.language().locale()).say("position.whole"), known);
		return this.last.went(told.office(), told.dossier(), all)
				&& !this.last.saidTheSame(told.office(), told.dossier(), all, instead);
	}

	/** What the insurer answers stays true until it answers otherwise. */
	private boolean wasSaid(ActivityTold told, LetterKind kind, Letter letter, String instead) {
		var activity = told.activity();
		var ownWords = kind.takesDetail() && activity.kind() != ActivityKind.STATUS_CHANGED;
		return this.last.wentToday(told.office(), told.dossier(), letter, instead, ownWords)
				|| (kind == LetterKind.INSURER_REPLIED
						&& this.last.saidTheSame(told.office(), told.dossier(), letter, instead));
	}

	private static String detail(Texts t, NewActivity activity) {
		var detail = activity.detail();
		return switch (activity.kind()) {
			case LIABILITY_ADMITTED -> t.say("position.whole");
			case LIABILITY_PARTLY_ADMITTED -> (detail != null) ? t.say("position.part", part(detail)) : "";
			case LIABILITY_DENIED -> t.say("position.denied");
			case STATUS_CHANGED -> DossierStatus.DISPUTED.name().equals(detail) ? t.say("position.disputed") : "";
			case CLOSED, ASSIGNMENT_REFUSED -> reason(t, detail);
			default -> (detail != null) ? detail : "";
		};
	}

	/** One part is told in one way, however it was typed. */
	private static String part(String detail) {
		return Percentage.parse(detail).map(Percentage::display).orElse(detail);
	}

	private static String reason(Texts t, @Nullable String detail) {
		return Arrays.stream(CloseReason.values())
			.filter(reason -> reason.name().equals(detail))
			.findFirst()
			.map(t::label)
			.orElse("");
	}

}
