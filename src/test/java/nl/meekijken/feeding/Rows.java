package nl.meekijken.feeding;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of files as another system writes them. */
public final class Rows {

	public static final String HEADING = "sleutel;accountnummer;gemeld_op;status;status_sinds;voorletters;achternaam;"
			+ "straat;huisnummer;postcode;plaats;iban;schadedatum;schadeplaats;toedracht;kenteken;geschat_bedrag;"
			+ "verzekeraar;toestemming_op\r\n";

	public static final String PAPERS = "sleutel;dossier;bestand;soort;op;van;van_wie;voor\n";

	static final String ACTIVITIES = "sleutel,dossier,op,soort,voor,toelichting\n";

	private Rows() {
	}

	/** A dossier that somebody with that account number reported. */
	public static String row(String account, String key, String surname, String course) {
		return String.join(";", key, account, "01-01-2026", "HELD_LIABLE", "2026-01-04T09:00", "P", surname,
				"Melkmarkt", "1", "8011MC", "Zwolle", "NL91ABNA0417164300", "2025-12-31", "Zwolle", course, "12abc3",
				"1.234,56", "Univé", "01-01-2026") + "\r\n";
	}

	/** A report that lies in a folder of the zip file. */
	public static String paper(String key, String dossier, String file, String audience) {
		return String.join(";", key, dossier, "papieren/" + file + ".pdf", "EXPERT_REPORT", "2026-01-20", "EXPERT",
				"Blik", audience) + "\n";
	}

	/** A file of so many dossiers, with keys that begin so. */
	static String many(String account, String key, int count) {
		return IntStream.range(0, count)
			.mapToObj(number -> row(account, key + number, "Melkema", "x"))
			.collect(Collectors.joining("", HEADING, ""));
	}

}
