package nl.meekijken.values;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text looks like that of an identity document: the lines that machines read
 * (ICAO 9303; on a Dutch driving licence ISO 18013), a word that stands only on one, or
 * two that stand on one together. A reason to warn, never to refuse.
 */
public final class IdentityPaper {

	private static final Pattern MACHINE_READABLE = Pattern
		.compile("(?m)\\b(P[A-Z<]NLD[A-Z<]{5}|I[A-Z<]NLD[A-Z0-9<]{9}|D[1-3]NLD[A-Z0-9<]{5})");

	private static final Pattern ONLY_THERE = Pattern
		.compile("burgerservicenummer|citizen service number|\\bbsn\\b|personal number / bsn");

	private static final Pattern KIND = Pattern.compile(
			"paspoort|passport|identiteitskaart|identity card|rijbewijs|driving licence|id-kaart|identiteitsbewijs");

	private static final Pattern BESIDE = Pattern
		.compile("koninkrijk der nederlanden|kingdom of the netherlands|nationaliteit|nationality|"
				+ "geldig tot|date of expiry|documentnummer|document no|plaats van geboorte|place of birth");

	private static final Pattern NAMED = Pattern
		.compile("(?iu)(paspoort|passport|identiteits?(kaart|bewijs)|(?<!\\p{L})id[ _-]?(kaart|card|bewijs)"
				+ "|identity[ _-]?card|rijbewijs|driving[ _-]?licen[cs]e|burgerservicenummer"
				+ "|(?<!\\p{L})bsn(?!\\p{L}))");

	private IdentityPaper() {
	}

	/** Whether a file is called after one: there one word is enough. */
	public static boolean isNamed(String fileName) {
		return NAMED.matcher(fileName).find();
	}

	public static boolean isIn(String text) {
		var words = text.toLowerCase(Locale.ROOT);
		return MACHINE_READABLE.matcher(text).find() || ONLY_THERE.matcher(words).find() || (KIND.matcher(words).find()
				&& BESIDE.matcher(words).results().map(found -> found.group()).distinct().limit(2).count() == 2);
	}

}
