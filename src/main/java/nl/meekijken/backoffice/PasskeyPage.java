package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/**
 * Lets a member of staff make a passkey, under a name to know it by.
 *
 * @param base the address under which factors are set up here
 * @param error why the passkey was not taken
 */
record PasskeyPage(Frame frame, String base, @Nullable String error, HttpStatus status) implements Page {

}
