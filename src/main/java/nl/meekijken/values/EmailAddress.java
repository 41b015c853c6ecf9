package nl.meekijken.values;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An e-mail address as typed, 254 characters at most (RFC 5321). Characters that end an
 * address in a mail header are refused, so that one address never becomes two; so are
 * parts that mix Latin letters with Greek or Cyrillic ones, which look like others.
 */
public record EmailAddress(String value) {

	private static final String KIND = "e-mail address";

	private static final int LONGEST = 254;

	private static final String PART = "[^@\\s\\p{Z}\\p{C}<>()\\[\\]\\\\,;:\"]++";

	private static final Pattern SHAPE = Pattern.compile(PART + "@(?![.-])(?!.*\\.\\.)" + PART + "(?<![.-])");

	public EmailAddress {
		if (!isValid(value)) {
			throw new InvalidValue(KIND);
		}
	}

	/** Throws {@link InvalidValue} when the text is not an e-mail address. */
	public static EmailAddress of(String typed) {
		return parse(typed).orElseThrow(() -> new InvalidValue(KIND));
	}

	public static Optional<EmailAddress> parse(String typed) {
		String value = Typed.trim(typed);
		return isValid(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
	}

	/**
	 * The same for addresses that people take for one another: lower case, Unicode form
	 * NFC.
	 */
	public String key() {
		return Normalizer.normalize(this.value.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static boolean isValid(String value) {
		return value.length() <= LONGEST && SHAPE.matcher(value).matches()
				&& Arrays.stream(value.split("@")).noneMatch(EmailAddress::looksLikeAnother);
	}

	private static boolean looksLikeAnother(String part) {
		var scripts = part.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
		return scripts.contains(UnicodeScript.LATIN)
				&& (scripts.contains(UnicodeScript.CYRILLIC) || scripts.contains(UnicodeScript.GREEK));
	}

}
