package nl.meekijken.demo;

import java.util.Locale;
import java.util.Map;

/**
 * The e-mails that clients get. The text of each stands in a file of its own under
 * {@code demo/mails}: the subject on the first line, then its paragraphs in HTML. No
 * subject holds a name, a plate or an amount.
 */
enum MailText {

	CONFIRMATION, AUTHORISATION, PAPERS, REMINDER, ACCEPTED, REFUSED, LIABLE, EXPERT, REPORT, POSITION, OFFER, IBAN,
	ADVANCE, PAID, CLOSED, WITHDRAWN, FUND, BUREAU, KIFID, COURT, PROGRESS, INJURY;

	private static final String SIGNED = """
			<p>Met vriendelijke groet,</p>
			<p><strong>{handler}</strong><br>Dossierbehandelaar bij 112schade<br>Telefoon {phone}, schadenummer {number}</p>
			""";

	private final String text = Texts.read("mails/" + name().toLowerCase(Locale.ROOT) + ".html", Map.of());

	/** The subject, its gaps filled. */
	String subject(Map<String, String> gaps) {
		return filled(this.text.lines().findFirst().orElseThrow(), gaps);
	}

	/** The whole e-mail, its gaps filled. */
	String html(Map<String, String> gaps) {
		var paragraphs = this.text.substring(this.text.indexOf('\n') + 1);
		return filled("<p>{greeting},</p>\n" + paragraphs + SIGNED, gaps);
	}

	private static String filled(String text, Map<String, String> gaps) {
		var filled = text;
		for (var gap : gaps.entrySet()) {
			filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
		}
		return filled;
	}

}
