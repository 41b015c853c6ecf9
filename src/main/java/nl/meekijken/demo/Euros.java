package nl.meekijken.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.meekijken.values.Money;

/** Amounts and dates as Dutch letters write them. */
final class Euros {

	static final Locale DUTCH = Locale.of("nl", "NL");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

	private Euros() {
	}

	static String written(Money money) {
		return money.display(DUTCH);
	}

	static String written(LocalDate day) {
		return day.format(DAY);
	}

}
