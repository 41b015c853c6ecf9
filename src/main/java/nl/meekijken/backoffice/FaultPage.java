package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Says what went wrong in the back office.
 *
 * @param kind which sentences of the bundle to say
 * @param reference under which the fault was written down; none for what the reader can
 * mend
 */
record FaultPage(Shell shell, Trouble kind, HttpStatus status, @Nullable String reference) implements Page {

	enum Trouble {

		NOT_FOUND, DENIED, NOT_UNDERSTOOD, OUT_OF_ORDER

	}

	static FaultPage of(Shell shell, HttpStatus status, @Nullable String reference) {
		var kind = switch (status) {
			case NOT_FOUND, METHOD_NOT_ALLOWED -> Trouble.NOT_FOUND;
			case FORBIDDEN, UNAUTHORIZED -> Trouble.DENIED;
			default -> status.is4xxClientError() ? Trouble.NOT_UNDERSTOOD : Trouble.OUT_OF_ORDER;
		};
		return new FaultPage(shell, kind, status, reference);
	}

	Frame frame() {
		return Frame.outside(this.shell);
	}

}
