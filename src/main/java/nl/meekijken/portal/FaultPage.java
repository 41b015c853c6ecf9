package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.Person;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Says what went wrong, what one can do, and whom to call.
 *
 * @param kind which sentences of the bundle to say
 * @param reference under which the fault was written down; none for what the reader can
 * mend
 * @param reader who reads, where that could be asked
 */
record FaultPage(Shell shell, Kind kind, HttpStatus status, @Nullable String reference, ServiceDesk desk,
		@Nullable Person reader) implements Page {

	enum Kind {

		NOT_FOUND, DENIED, TOO_LARGE, NOT_UNDERSTOOD, OUT_OF_ORDER, UNAVAILABLE

	}

	static FaultPage of(Shell shell, HttpStatus status, @Nullable String reference, ServiceDesk desk,
			@Nullable Person reader) {
		var kind = switch (status) {
			case NOT_FOUND, METHOD_NOT_ALLOWED -> Kind.NOT_FOUND;
			case FORBIDDEN, UNAUTHORIZED -> Kind.DENIED;
			case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> Kind.TOO_LARGE;
			case SERVICE_UNAVAILABLE -> Kind.UNAVAILABLE;
			default -> status.is4xxClientError() ? Kind.NOT_UNDERSTOOD : Kind.OUT_OF_ORDER;
		};
		return new FaultPage(shell, kind, status, reference, desk, reader);
	}

}
