package nl.meekijken.mail;

import java.util.regex.Pattern;

/** Why an e-mail could not be delivered, for those who do not know codes (RFC 3463). */
public enum BounceReason {

	/** There is nobody at that address, or not any more. */
	NO_SUCH_ADDRESS("[45]\\.1\\.[0-6]|[45]\\.1\\.10|5\\.2\\.1|the address cannot be used.*"),
	/** The mailbox is full. */
	MAILBOX_FULL("[45]\\.2\\.2"),
	/** It is larger than the mailbox takes. */
	TOO_LARGE("[45]\\.(2|3)\\.(3|4)"),
	/** The receiving server did not want it. */
	NOT_WANTED("[45]\\.7\\.\\d+"),
	/** The receiving server could not be reached for days. */
	UNREACHABLE("[45]\\.4\\.\\d+"),
	/** Our own server could not be reached, or did not take the e-mail in time. */
	NO_SERVER("no connection.*|it took longer.*|told to stop|the server refused.*|no reason given"),
	/** The receiving server did not say anything that we know. */
	OTHER(".*");

	private static final Pattern CODE = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

	/** As servers begin (RFC 5321), or the code alone. */
	private static final Pattern SERVER = Pattern.compile("[245]\\d\\d[ -]|[245]\\.\\d");

	private final Pattern codes;

	BounceReason(String codes) {
		this.codes = Pattern.compile(codes);
	}

	/** What a mail server answered, or what we noted where none did, means. */
	public static BounceReason said(String answer) {
		var code = CODE.matcher(answer);
		return of((SERVER.matcher(answer).lookingAt() && code.find()) ? code.group() : answer);
	}

	/** Whether those are the words of a mail server, and not a note of our own. */
	public static boolean isAnswer(String why) {
		return SERVER.matcher(why).lookingAt();
	}

	/** What such a code means. */
	public static BounceReason of(String status) {
		for (var reason : values()) {
			if (reason.codes.matcher(status).matches()) {
				return reason;
			}
		}
		return OTHER;
	}

}
