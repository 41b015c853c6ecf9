package nl.meekijken.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One way of writing for what is stored to be found and for what people type to find it.
 * Fold once: a folded text folded again may differ, as a dash between i and j is gone.
 */
public final class SearchKey {

	private static final int LONGEST_KEY = 60;

	/** More is not looked at, so that a pasted page costs no more than a name. */
	private static final int LONGEST_TEXT = 300;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final String MODIFIER_APOSTROPHE = "\u02BC";

	/** Also the modifier letter apostrophe, which counts as a letter. */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|" + MODIFIER_APOSTROPHE + "+");

	private static final Pattern LEADING_ZEROS = Pattern.compile("0+(?=[1-9][0-9]*$)");

	/** Letters that canonical decomposition leaves whole. */
	private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("ł", "l"), Map.entry("ø", "o"),
			Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"), Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ς", "σ"), Map.entry("ĳ", "ij"),
			Map.entry("ﬁ", "fi"), Map.entry("ﬂ", "fl"), Map.entry(MODIFIER_APOSTROPHE, "'"));

	private SearchKey() {
	}

	/**
	 * Lower case letters and digits only: without accents, ij as y, digits of any script
	 * as 0 to 9. Not cut.
	 */
	public static String fold(String text) {
		String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder(apart.length());
		MARKS.matcher(apart)
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.forEach((c) -> plain.append(plain(c)));
		StringBuilder folded = new StringBuilder(plain.length());
		plain.toString()
			.replace("ij", "y")
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

	/**
	 * For each word of a name the folded text from that word to the end, so that a search
	 * may begin at any word; distinct, 60 characters each at most.
	 */
	public static List<String> nameKeys(String fullName) {
		List<String> words = BETWEEN_WORDS.splitAsStream(Typed.cut(Typed.trim(fullName), LONGEST_TEXT))
			.map(SearchKey::fold)
			.toList();
		List<String> keys = new ArrayList<>();
		for (int first = 0; first < words.size(); first++) {
			keys.add(String.join("", words.subList(first, words.size())));
		}
		return distinct(keys);
	}

	/** What a damage is found by: year and sequence in one, or the sequence alone. */
	public static List<String> claimNumberKeys(ClaimNumber number) {
		return List.of(fold(number.toString()), Integer.toString(number.sequence()));
	}

	/**
	 * The keys that may be meant by what was typed, the plainest reading first; distinct,
	 * 60 characters each at most, and none where there is nothing to search for.
	 */
	public static List<String> typed(String text) {
		String start = Typed.cut(Typed.trim(text), LONGEST_TEXT);
		List<String> keys = new ArrayList<>();
		for (String reading : SearchReading.of(start)) {
			keys.add(fold(reading));
		}
		String folded = keys.getFirst();
		keys.add(LEADING_ZEROS.matcher(folded).replaceFirst(""));
		if (folded.endsWith("i")) {
			keys.add(folded.substring(0, folded.length() - 1) + "y");
		}
		ClaimNumber.parse(start).map((number) -> fold(number.toString())).ifPresent(keys::add);
		return distinct(keys);
	}

	/**
	 * The end of all that begins with the key in collation "C", which sorts by UTF-8
	 * byte: {@code k >= key and k < upperBound(key)}.
	 */
	public static String upperBound(String key) {
		return key + Character.toString(Character.MAX_CODE_POINT);
	}

	private static List<String> distinct(Collection<String> keys) {
		return keys.stream()
			.map((key) -> Typed.cut(key, LONGEST_KEY))
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

	private static String plain(int c) {
		if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
			return Integer.toString(Character.digit(c, 10));
		}
		String letter = Character.toString(c);
		return PLAIN.getOrDefault(letter, letter);
	}

}
