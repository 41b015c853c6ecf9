package nl.meekijken.handling;

import nl.meekijken.correspondence.StepLetters;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Audience;
import nl.meekijken.web.Texts;

/** Says what an activity that is being typed mails to the client. */
final class MailPreview {

	private MailPreview() {
	}

	static String of(Texts t, ActivityForm form, boolean hasAddress) {
		var kind = ActivityKind.valueOf(form.kind());
		var letter = StepLetters.of(kind, form.detail());
		if (letter.isEmpty() || !form.isFor(Audience.INTERMEDIARY) || form.correctedId() != null) {
			return t.say("mails.not");
		}
		if (!hasAddress) {
			return t.say("mails.no-address");
		}
		return StepLetters.lacks(kind, form.detail()) ? t.say("mails.no-detail")
				: t.say("mails.will", t.label(letter.get()));
	}

}
