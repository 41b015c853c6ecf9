package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.ProofAsked;
import nl.meekijken.web.Page;

/**
 * Asks for a factor: the second of signing in, or once more before something sensitive.
 *
 * @param error why the factor was not taken
 */
record ProofPage(Frame frame, ProofAsked asked, @Nullable String error, HttpStatus status) implements Page {

}
