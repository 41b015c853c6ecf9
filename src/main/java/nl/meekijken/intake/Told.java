package nl.meekijken.intake;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.values.EmailAddress;

/**
 * What the letters after a report tell.
 *
 * @param reporter the full name of who reported it
 * @param reporterEmail where the reporter reads mail
 * @param reporterLanguage in which the reporter does
 * @param staff who entered it for the reporter; none if they did so themselves
 * @param looksAlong whether the reporter can look into the dossier
 */
record Told(NewDossier dossier, String officeName, String reporter, EmailAddress reporterEmail, Locale reporterLanguage,
		@Nullable Author staff, boolean looksAlong) {

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
