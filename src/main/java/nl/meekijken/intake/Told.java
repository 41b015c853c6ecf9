package nl.meekijken.intake;

import java.util.Locale;

import nl.meekijken.dossier.NewDossier;
import nl.meekijken.values.EmailAddress;

/**
 * What the letters after a report tell.
 *
 * @param reporter the full name of who reported it
 * @param reporterEmail where the reporter reads mail
 * @param reporterLanguage in which the reporter does
 */
record Told(NewDossier dossier, String officeName, String reporter, EmailAddress reporterEmail,
		Locale reporterLanguage) {

	/** In which language the client is written to. */
	Locale language() {
		return this.dossier.client().language().locale();
	}

	/** Never what it tells: it is about people. */
	@Override
	public String toString() {
		return "Told[" + this.dossier.number() + "]";
	}

}
