package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import nl.meekijken.access.StaffSessions;
import nl.meekijken.access.StaleProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.access.Wish;
import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.FactorMissing;
import nl.meekijken.web.FaultLog;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Answers whatever a controller of staff throws, in whichever of their rooms, with a page
 * in words.
 */
@ControllerAdvice({ "nl.meekijken.backoffice", "nl.meekijken.handling", "nl.meekijken.administration",
		"nl.meekijken.filing", "nl.meekijken.amending", "nl.meekijken.entering", "nl.meekijken.overseeing" })
class StaffFaults {

	private static final String RETRY_SECONDS = "10";

	private final FaultLog log;

	private final StaffSessions sessions;

	private final StaffProofScreen proofs;

	StaffFaults(FaultLog log, StaffSessions sessions, StaffProofScreen proofs) {
		this.proofs = proofs;
		this.log = log;
		this.sessions = sessions;
	}

	@ExceptionHandler({ NotFound.class, MethodArgumentTypeMismatchException.class })
	Reply notFound(Shell shell) {
		return FaultPage.of(shell, HttpStatus.NOT_FOUND, null);
	}

	/**
	 * Asks for a factor first, and then comes back to the page that was asked for, or
	 * carries out what a form was sent for.
	 */
	@ExceptionHandler(StaleProof.class)
	Reply stale(Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var wish = Wish.behind(request, shell, StaffProofController.WAY);
		return (wish.act() != null) ? this.proofs.ask(viewer, shell, wish, false, null, HttpStatus.UNAUTHORIZED)
				: new Redirect(wish.address());
	}

	@ExceptionHandler
	Reply denied(AccessDeniedException denied, Shell shell) {
		return FaultPage.of(shell, HttpStatus.FORBIDDEN, null);
	}

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	Reply unavailable(Exception fault, Shell shell, HttpServletRequest request, HttpServletResponse response) {
		if (fault.getCause() instanceof AccessEnded) {
			this.sessions.end(request);
			return new Redirect(StaffSignInController.ADDRESS + "?toegang");
		}
		if (fault.getCause() instanceof FactorMissing && request.getUserPrincipal() instanceof Authentication who
				&& who.getPrincipal() instanceof Viewer.Staff viewer) {
			this.sessions.sendBack(viewer, request);
			return new Redirect(StaffSecondStepController.ADDRESS);
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return FaultPage.of(shell, HttpStatus.SERVICE_UNAVAILABLE, this.log.note(fault, request));
	}

	/** The reader went on before the answer was there: nobody is left to tell. */
	@ExceptionHandler
	void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
	}

	@ExceptionHandler
	Reply fault(Exception fault, Shell shell, HttpServletRequest request) {
		if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return FaultPage.of(shell, HttpStatus.valueOf(known.getStatusCode().value()), null);
		}
		return FaultPage.of(shell, HttpStatus.INTERNAL_SERVER_ERROR, this.log.note(fault, request));
	}

}
