package nl.meekijken.handling;

import nl.meekijken.correspondence.LetterKind;
import nl.meekijken.correspondence.StepLetters;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.MoveLine;
import nl.meekijken.dossier.Step;

/** Tells beforehand whether a step of a dossier mails its client. */
record Mailed(HandlePage page) {

	/** A kind of activity by its name, and whether it mails the client. */
	String name(ActivityKind kind) {
		return marked(this.page.texts().label(kind), StepLetters.of(kind, null).isPresent());
	}

	/** A status by its name, and whether going there mails the client. */
	String name(Step step, DossierStatus to) {
		return marked(this.page.texts().label(to), step != Step.BACK && byMove(to));
	}

	private boolean byMove(DossierStatus to) {
		var parties = this.page.file().counterparties();
		var admitted = (parties.size() == 1) ? parties.getFirst().percentage() : null;
		var assessed = this.page.activities()
			.stream()
			.anyMatch(logged -> logged.activity().kind() == ActivityKind.ASSESSED_RECOVERABLE);
		return MoveLine.of(this.page.standing(), to, admitted, assessed)
			.stream()
			.anyMatch(line -> StepLetters.of(line.kind(), line.detail()).isPresent()
					&& !StepLetters.lacks(line.kind(), line.detail()));
	}

	private String marked(String name, boolean mails) {
		return mails ? this.page.texts().say("mails.marked", name) : name;
	}

	/** What the activity that is being typed mails to the client. */
	String preview() {
		var t = this.page.texts();
		var form = this.page.activity();
		var kind = ActivityKind.valueOf(form.kind());
		var letter = StepLetters.of(kind, form.detail());
		if (letter.isEmpty() || !form.isFor(Audience.INTERMEDIARY) || form.correctedId() != null) {
			return t.say("mails.not");
		}
		if (this.page.file().client().email() == null) {
			return t.say("mails.no-address");
		}
		return StepLetters.lacks(kind, form.detail()) ? t.say("mails.no-detail") : will(letter.get());
	}

	private String will(LetterKind letter) {
		return this.page.texts().say("mails.will", this.page.texts().label(letter));
	}

}
