package nl.meekijken.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.StandardDictionaries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PasswordMeasure.Measured;

/**
 * Which passwords are taken (NIST SP 800-63B, OWASP ASVS 6.2): long ones of any
 * characters, that are not among the first that a guesser tries.
 */
@Component
class PasswordRules {

	private static final int SHORTEST = 15;

	private static final int SHORTEST_WITH_FACTOR = 12;

	private static final int LONGEST = 128;

	/** Ten thousand million guesses, as a power of ten. */
	private static final double FEWEST_GUESSES = 10;

	/** Beyond this the measuring takes long, and the password is strong anyhow. */
	private static final int MEASURED = 64;

	/** What must be left of a password when the names are taken out of it. */
	private static final int OF_ITS_OWN = 8;

	private static final List<String> PRODUCT = List.of("meekijken", "112schade", "schade", "verhaal", "intermediair");

	private final List<String> common = WordList.named("common");

	private final PasswordMeasure measure = new PasswordMeasure(this.common, WordList.named("words"));

	int shortest(boolean hasFactor) {
		return hasFactor ? SHORTEST_WITH_FACTOR : SHORTEST;
	}

	/** Whether a password is long enough beside a second factor only. */
	boolean needsFactor(String password) {
		return password.codePointCount(0, password.length()) < SHORTEST;
	}

	PasswordJudgement judge(String password, Addressee owner) {
		var shortest = shortest(owner.hasFactor());
		var length = password.codePointCount(0, password.length());
		if (length > LONGEST) {
			return new PasswordJudgement(PasswordRefusal.TOO_LONG, shortest, 0);
		}
		var names = namesOf(owner);
		var measured = this.measure.of(password.substring(0, Math.min(password.length(), MEASURED)), names);
		var guesses = (int) Math.clamp(measured.guesses(), 0, PasswordJudgement.STRONGEST);
		return new PasswordJudgement((length < shortest) ? PasswordRefusal.TOO_SHORT : why(password, measured, names),
				shortest, guesses);
	}

	private @Nullable PasswordRefusal why(String password, Measured measured, List<String> names) {
		if (isCommon(password, measured)) {
			return PasswordRefusal.COMMON;
		}
		if (isMadeOf(names, password)) {
			return PasswordRefusal.NAMES;
		}
		return (measured.guesses() < FEWEST_GUESSES) ? PasswordRefusal.GUESSABLE : null;
	}

	private boolean isCommon(String password, Measured measured) {
		return this.common.contains(password.toLowerCase(Locale.ROOT)) || measured.pieces()
			.stream()
			.filter(match -> PasswordMeasure.COMMON.equals(match.dictionaryName)
					|| StandardDictionaries.PASSWORDS.equals(match.dictionaryName))
			.anyMatch(match -> match.token.length() * 3 >= password.length() * 2);
	}

	private static boolean isMadeOf(List<String> names, String password) {
		var rest = password.toLowerCase(Locale.ROOT);
		for (var name : names) {
			rest = rest.replace(name, "");
		}
		return rest.length() < password.length()
				&& rest.codePoints().filter(Character::isLetterOrDigit).count() < OF_ITS_OWN;
	}

	/** Word by word; longest first, so that what is taken out is taken out whole. */
	private static List<String> namesOf(Addressee owner) {
		return Stream.concat(PRODUCT.stream(), owner.names().stream())
			.map(name -> name.toLowerCase(Locale.ROOT))
			.flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{Nd}]+"))))
			.filter(name -> name.length() > 2)
			.distinct()
			.sorted((one, other) -> other.length() - one.length())
			.toList();
	}

}
