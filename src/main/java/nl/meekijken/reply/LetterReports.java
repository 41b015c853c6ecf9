package nl.meekijken.reply;

import org.springframework.stereotype.Component;

import nl.meekijken.mail.SentLetters;
import nl.meekijken.mime.DeliveryReport;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.mime.MailKind;

/**
 * What machines answer to letters that are no e-mails to clients: that one did not arrive
 * is noted, the rest nobody needs.
 */
@Component
class LetterReports {

	private final SentLetters letters;

	LetterReports(SentLetters letters) {
		this.letters = letters;
	}

	/** Whether the message is such an answer; then all that it proves is noted. */
	boolean take(IncomingMail mail) {
		if (mail.kind() == MailKind.WRITTEN) {
			return false;
		}
		var failed = mail.report().filter(DeliveryReport::failed);
		var own = mail.addressees().stream().flatMap(address -> this.letters.at(address).stream()).findFirst();
		if (own.isPresent()) {
			failed.ifPresent(report -> this.letters.cameBack(own.get(), report.status()));
			return true;
		}
		return failed.filter(this::isAboutOurs).isPresent();
	}

	private boolean isAboutOurs(DeliveryReport report) {
		return report.about().filter(id -> this.letters.cameBack(id, report.receivers(), report.status())).isPresent();
	}

}
