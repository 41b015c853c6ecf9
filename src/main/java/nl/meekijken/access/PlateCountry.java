package nl.meekijken.access;

import java.util.Locale;

import nl.meekijken.web.Texts;

/** Where a vehicle is from, by the letters that it carries. */
public final class PlateCountry {

	private PlateCountry() {
	}

	/** The name of the country. */
	public static String name(Texts texts, String letters) {
		return Locale.of("", switch (letters) {
			case "A" -> "AT";
			case "B" -> "BE";
			case "D" -> "DE";
			case "E" -> "ES";
			case "F" -> "FR";
			case "H" -> "HU";
			case "I" -> "IT";
			case "L" -> "LU";
			case "P" -> "PT";
			case "S" -> "SE";
			default -> letters;
		}).getDisplayCountry(texts.locale());
	}

}
