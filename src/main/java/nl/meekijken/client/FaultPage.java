package nl.meekijken.client;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Says to a client what went wrong.
 *
 * @param reference under which a fault was written down; none for what is no fault
 */
record FaultPage(Shell shell, Mishap kind, HttpStatus status, @Nullable String reference,
		HelpLine help) implements Page {

	enum Mishap {

		NOT_FOUND, NOT_UNDERSTOOD, TOO_OFTEN, OUT_OF_ORDER

	}

	static FaultPage of(Shell shell, HttpStatus status, @Nullable String reference, HelpLine help) {
		var kind = switch (status) {
			case NOT_FOUND, METHOD_NOT_ALLOWED -> Mishap.NOT_FOUND;
			case TOO_MANY_REQUESTS -> Mishap.TOO_OFTEN;
			default -> status.is4xxClientError() ? Mishap.NOT_UNDERSTOOD : Mishap.OUT_OF_ORDER;
		};
		return new FaultPage(shell, kind, status, reference, help);
	}

}
