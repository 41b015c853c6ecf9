package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.Page;

/**
 * Asks for the second factor of signing in.
 *
 * @param error why the factor was not taken
 */
record SecondStepPage(Frame frame, @Nullable String error, HttpStatus status) implements Page {

	String action() {
		return StaffSecondStepController.ADDRESS;
	}

}
