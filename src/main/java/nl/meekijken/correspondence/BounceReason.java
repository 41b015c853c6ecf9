package nl.meekijken.correspondence;

import java.util.regex.Pattern;

/** Why an e-mail could not be delivered, for those who do not know codes (RFC 3463). */
public enum BounceReason {

	/** There is nobody at that address, or not any more. */
	NO_SUCH_ADDRESS("[45]\\.1\\.[0-6]|[45]\\.1\\.10|5\\.2\\.1"),
	/** The mailbox is full. */
	MAILBOX_FULL("[45]\\.2\\.2"),
	/** It is larger than the mailbox takes. */
	TOO_LARGE("[45]\\.(2|3)\\.(3|4)"),
	/** The receiving server did not want it. */
	NOT_WANTED("[45]\\.7\\.\\d+"),
	/** The receiving server could not be reached for days. */
	UNREACHABLE("[45]\\.4\\.\\d+"),
	/** The receiving server did not say anything that we know. */
	OTHER(".*");

	private final Pattern codes;

	BounceReason(String codes) {
		this.codes = Pattern.compile(codes);
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
