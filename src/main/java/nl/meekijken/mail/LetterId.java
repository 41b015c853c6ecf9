package nl.meekijken.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** By what the word of a mail server names a letter of ours, and whom it went to. */
public final class LetterId {

	private static final Pattern LETTER = Pattern
		.compile("<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

	private LetterId() {
	}

	/** The letter that left under a Message-ID; none if it is none of ours. */
	public static Optional<UUID> in(String messageId) {
		var letter = LETTER.matcher(messageId);
		return letter.lookingAt() ? Optional.of(UUID.fromString(letter.group(1))) : Optional.empty();
	}

	/** Hosts travel in ASCII, and are kept as people write them. */
	public static String asWritten(String address) {
		var at = address.lastIndexOf('@') + 1;
		return (address.substring(0, at) + IDN.toUnicode(address.substring(at))).toLowerCase(Locale.ROOT);
	}

}
