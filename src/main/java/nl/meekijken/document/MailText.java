package nl.meekijken.document;

import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.MailReader;

/** What one reads of a mail. */
final class MailText {

	private MailText() {
	}

	/** Nothing of one that is better not read. */
	static String of(byte[] mail) {
		try {
			var read = MailReader.read(mail);
			return read.subject() + "\n" + Markup.without(read.text());
		}
		catch (HostileMail ex) {
			return "";
		}
	}

}
