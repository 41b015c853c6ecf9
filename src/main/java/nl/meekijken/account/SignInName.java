package nl.meekijken.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody types as user name: an account number (digits) or an e-mail address,
 * without regard to case or blanks around it. The two never overlap, since an address has
 * an @.
 */
record SignInName(String value) {

	private static final int LONGEST = 254;

	static SignInName of(String typed) {
		var trimmed = typed.strip();
		var cut = trimmed.substring(0, Math.min(trimmed.length(), LONGEST));
		return new SignInName(
				Normalizer.normalize(cut, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("\0", ""));
	}

}
