package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;

import nl.meekijken.correspondence.StepLetters;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.MoveLine;
import nl.meekijken.dossier.Step;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/** Marks in forms what mails the client too. */
record MailMarks(Texts texts, DossierStatus from, @Nullable Percentage admitted, boolean assessed) {

	/** A kind of activity by its name. */
	String name(ActivityKind kind) {
		return marked(this.texts.label(kind), StepLetters.of(kind, null).isPresent());
	}

	/** A status by its name. */
	String name(Step step, DossierStatus to) {
		return marked(this.texts.label(to), step != Step.BACK
				&& MoveLine.of(this.from, to, this.admitted, this.assessed).stream().anyMatch(MailMarks::mails));
	}

	private static boolean mails(MoveLine line) {
		return StepLetters.of(line.kind(), line.detail()).isPresent() && !StepLetters.lacks(line.kind(), line.detail());
	}

	private String marked(String name, boolean mails) {
		return mails ? this.texts.say("mails.marked", name) : name;
	}

}
