package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a register says, as people would type it. */
final class Registered {

	private static final int CAPITALS = 3;

	private Registered() {
	}

	static String day(LocalDate day) {
		return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	/** "Volkswagen Golf"; short names such as BMW stay in capitals. */
	static String name(String capitals) {
		return Arrays.stream(capitals.split(" "))
			.map(word -> (word.length() <= CAPITALS || word.chars().anyMatch(Character::isDigit)) ? word
					: word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
	}

}
