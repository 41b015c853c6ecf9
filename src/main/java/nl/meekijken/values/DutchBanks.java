package nl.meekijken.values;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of banks by the four letters in a Dutch IBAN: kept by hand from codes that
 * are public, no copy of a register, so it may lag and lack. An account keeps its letters
 * when banks merge, so old ones lead to the bank that has them now.
 */
public final class DutchBanks {

	private static final Pattern LETTERS = Pattern.compile("NL[0-9]{2} ?([A-Z]{4}).*");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("ABNA", "ABN AMRO"),
			Map.entry("ADYB", "Adyen"), Map.entry("AEGO", "Aegon Bank"), Map.entry("ANDL", "Anadolubank"),
			Map.entry("ARBN", "Achmea Bank"), Map.entry("ARSN", "Argenta"), Map.entry("ASNB", "ASN Bank"),
			Map.entry("BITS", "bitsafe"), Map.entry("BLGW", "BLG Wonen"), Map.entry("BNDA", "Brand New Day Bank"),
			Map.entry("BNGH", "BNG Bank"), Map.entry("BNPA", "BNP Paribas"), Map.entry("BOFA", "Bank of America"),
			Map.entry("BUNQ", "bunq"), Map.entry("CITI", "Citibank"), Map.entry("COBA", "Commerzbank"),
			Map.entry("DEUT", "Deutsche Bank"), Map.entry("DHBN", "DHB Bank"), Map.entry("FBHL", "Credit Europe Bank"),
			Map.entry("FLOR", "De Nederlandsche Bank"), Map.entry("FTSB", "ABN AMRO"),
			Map.entry("FVLB", "Van Lanschot Kempen"), Map.entry("GILL", "InsingerGilissen"),
			Map.entry("HAND", "Svenska Handelsbanken"), Map.entry("HSBC", "HSBC"), Map.entry("INGB", "ING"),
			Map.entry("ISBK", "Isbank"), Map.entry("KABA", "Yapi Kredi Bank"), Map.entry("KNAB", "Knab"),
			Map.entry("KRED", "KBC Bank"), Map.entry("LOYD", "Lloyds Bank"), Map.entry("MODR", "Modulr"),
			Map.entry("MOYO", "ABN AMRO"), Map.entry("NNBA", "Nationale-Nederlanden Bank"), Map.entry("NTSB", "N26"),
			Map.entry("NWAB", "Nederlandse Waterschapsbank"), Map.entry("RABO", "Rabobank"),
			Map.entry("RBRB", "ASN Bank (RegioBank)"), Map.entry("REVO", "Revolut"),
			Map.entry("SNSB", "ASN Bank (SNS)"), Map.entry("TRIO", "Triodos Bank"), Map.entry("UGBI", "Garanti BBVA"),
			Map.entry("VOWA", "Volkswagen Bank"));

	private DutchBanks() {
	}

	/**
	 * The bank of an IBAN, whole or masked; none for one abroad or with unknown letters.
	 */
	public static Optional<String> of(String iban) {
		var letters = LETTERS.matcher(iban);
		return letters.matches() ? Optional.ofNullable(NAMES.get(letters.group(1))) : Optional.empty();
	}

}
