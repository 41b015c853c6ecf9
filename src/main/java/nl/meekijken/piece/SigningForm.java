package nl.meekijken.piece;

import java.util.Locale;

import nl.meekijken.mail.Enclosure;
import nl.meekijken.values.ClaimNumber;

/** The authorisation that a client signs, filled in as far as it is known. */
public interface SigningForm {

	/** That of a dossier, for staff at work inside its office. */
	Enclosure of(ClaimNumber number, Locale language);

}
