package nl.meekijken.portal;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Page;

/** All that is said of a dossier when the client no longer allows looking along. */
record ConsentWithdrawnPage(Frame frame, ClaimNumber number) implements Page {

}
