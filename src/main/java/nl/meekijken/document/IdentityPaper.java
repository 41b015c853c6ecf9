package nl.meekijken.document;

import java.util.regex.Pattern;

/**
 * Recognises what looks like a copy of an identity document or holds a citizen service
 * number. Neither belongs in a dossier (UAVG art. 46); it only warns.
 */
final class IdentityPaper {

	private static final Pattern NAMES = Pattern
		.compile("(?iu)(paspoort|passport|identiteits?(kaart|bewijs)|id[ _-]?(kaart|card|bewijs)|identity[ _-]?card"
				+ "|rijbewijs|driving[ _-]?licen[cs]e|burgerservicenummer|\\bbsn\\b|(?<![a-z])bsn(?![a-z]))");

	private static final Pattern WORDS = Pattern
		.compile("(?iu)(burgerservicenummer|\\bbsn\\b|paspoort\\s*/\\s*passport|identiteitskaart|P<NLD|I<NLD)");

	private IdentityPaper() {
	}

	/**
	 * Whether to warn.
	 * @param name of the file
	 * @param text of its first pages
	 */
	static boolean isLikely(String name, String text) {
		return NAMES.matcher(name).find() || WORDS.matcher(text).find();
	}

}
