package nl.meekijken.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The name of a person: initials (voorletters), prefix (tussenvoegsel) and surname.
 * Blanks are tidied, empty parts are null and initials get their dots.
 */
public record PersonName(@Nullable String initials, @Nullable String prefix, String surname) {

	private static final String KIND = "name";

	private static final int LONGEST_SURNAME = 100;

	/** Of initials and of a prefix, in characters. */
	public static final int LONGEST_PART = 30;

	/** Longer than that is a first name. */
	private static final int LONGEST_ROW_OF_INITIALS = 4;

	private static final Pattern DOTS_AND_BLANKS = Pattern.compile("[. ]+");

	private static final Pattern BLANKS = Pattern.compile(" +");

	private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\p{M}*)+");

	/** One initial of more letters, as in Th. and Joh. */
	private static final Pattern LONG_INITIAL = Pattern.compile("\\p{Lu}\\p{M}*(?:\\p{Ll}\\p{M}*)+|IJ");

	private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=[\\p{L}\\p{M}])(?=\\p{L})");

	public PersonName {
		initials = dotted(tidied(initials));
		prefix = tidied(prefix);
		surname = Typed.line(surname);
		boolean fits = surname.length() <= LONGEST_SURNAME && length(initials) <= LONGEST_PART
				&& length(prefix) <= LONGEST_PART;
		if (!fits || surname.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new InvalidValue(KIND);
		}
	}

	/** Empty when there is no surname or a part is too long. */
	public static Optional<PersonName> parse(@Nullable String initials, @Nullable String prefix, String surname) {
		try {
			return Optional.of(new PersonName(initials, prefix, surname));
		}
		catch (InvalidValue ex) {
			return Optional.empty();
		}
	}

	/** "J.M. de Vries-Bakker". */
	public String full() {
		return joined(this.initials, this.prefix, this.surname);
	}

	/** The surname without prefix, folded: Dutch lists put "van den Berg" under the B. */
	public String sortKey() {
		return SearchKey.fold(this.surname);
	}

	/**
	 * For after "Geachte heer": the surname, its prefix with a capital since no initials
	 * stand before it ("De Vries-Bakker", but "'t Hart").
	 */
	public String greetingName() {
		String name = joined(this.prefix, this.surname);
		int second = name.offsetByCodePoints(0, 1);
		return (this.prefix == null) ? name
				: name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
	}

	@Override
	public String toString() {
		return full();
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null).collect(Collectors.joining(" "));
	}

	private static int length(@Nullable String part) {
		return (part != null) ? part.length() : 0;
	}

	private static @Nullable String tidied(@Nullable String part) {
		String line = (part != null) ? Typed.line(part) : "";
		return line.isEmpty() ? null : line;
	}

	private static @Nullable String dotted(@Nullable String typed) {
		if (typed == null || typed.length() > LONGEST_PART || isFirstNames(typed)) {
			return typed;
		}
		boolean hasDots = typed.indexOf('.') >= 0;
		String dotted = DOTS_AND_BLANKS.splitAsStream(typed)
			.filter((part) -> !part.isEmpty())
			.flatMap((part) -> initialsIn(part, hasDots))
			.map((initial) -> initial + ".")
			.collect(Collectors.joining());
		return dotted.isEmpty() ? null : dotted;
	}

	private static Stream<String> initialsIn(String part, boolean hasDots) {
		if (hasDots && LONG_INITIAL.matcher(part).matches()) {
			return Stream.of(part);
		}
		return BETWEEN_LETTERS.splitAsStream(part).map((letter) -> letter.toUpperCase(Locale.ROOT));
	}

	/** Typed without dots: one long word, or several words that are no single letters. */
	private static boolean isFirstNames(String typed) {
		if (typed.indexOf('.') >= 0) {
			return false;
		}
		List<String> words = BLANKS.splitAsStream(typed).toList();
		int shortest = (words.size() == 1) ? LONGEST_ROW_OF_INITIALS + 1 : 2;
		return words.stream().anyMatch((word) -> word.length() >= shortest || !LETTERS.matcher(word).matches());
	}

}
