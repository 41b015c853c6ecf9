package nl.meekijken.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where clients live, damages happen and vehicles come from. */
public final class Countries {

	/** By the two letters of ISO 3166: those of the green card, the nearest first. */
	public static final List<String> LETTERS = List.of("NL", "BE", "DE", "FR", "LU", "AD", "AL", "AT", "AZ", "BA", "BG",
			"BY", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "GB", "GR", "HR", "HU", "IE", "IL", "IR", "IS", "IT", "LI",
			"LT", "LV", "MA", "MC", "MD", "ME", "MK", "MT", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SK", "SM",
			"TN", "TR", "UA");

	/** By the letters that vehicles carry, in the same order. */
	public static final List<String> PLATES = List.of("NL", "B", "D", "F", "L", "AND", "AL", "A", "AZ", "BIH", "BG",
			"BY", "CH", "CY", "CZ", "DK", "EST", "E", "FIN", "GB", "GR", "HR", "H", "IRL", "IL", "IR", "IS", "I", "FL",
			"LT", "LV", "MA", "MC", "MD", "MNE", "NMK", "M", "N", "PL", "P", "RO", "SRB", "RUS", "S", "SLO", "SK",
			"RSM", "TN", "TR", "UA");

	/** Where a foreign insurer has a claims representative in the Netherlands. */
	static final List<String> EEA = List.of("BE", "DE", "FR", "LU", "AT", "BG", "CY", "CZ", "DK", "EE", "ES", "FI",
			"GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LV", "MT", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

	private static final Map<String, String> BY_PLATE = byPlate();

	private Countries() {
	}

	/** The two letters of the country whose vehicles carry these; the same if unknown. */
	public static String ofPlate(String letters) {
		return BY_PLATE.getOrDefault(letters, letters);
	}

	private static Map<String, String> byPlate() {
		return IntStream.range(0, PLATES.size()).boxed().collect(Collectors.toMap(PLATES::get, LETTERS::get));
	}

}
