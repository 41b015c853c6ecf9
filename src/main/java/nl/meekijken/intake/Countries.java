package nl.meekijken.intake;

import java.util.List;

/** Where clients live, damages happen and vehicles come from. */
public final class Countries {

	/** By the two letters of ISO 3166; those of the green card come first or often. */
	public static final List<String> LETTERS = List.of("NL", "BE", "DE", "FR", "LU", "AT", "BA", "BG", "CH", "CY", "CZ",
			"DK", "EE", "ES", "FI", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LT", "LV", "MA", "MD", "MK", "MT", "NO",
			"PL", "PT", "RO", "RS", "SE", "SI", "SK", "TN", "TR", "UA");

	/** By the letters that vehicles carry. */
	public static final List<String> PLATES = List.of("NL", "B", "D", "F", "L", "A", "BG", "CH", "CZ", "DK", "E", "GB",
			"GR", "H", "HR", "I", "LT", "LV", "P", "PL", "RO", "S", "SK", "TR", "UA");

	private Countries() {
	}

}
