package nl.meekijken.portal;

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

import nl.meekijken.access.SessionViewers;
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

/** Answers whatever a controller of the portal throws with a page in words. */
@ControllerAdvice(basePackageClasses = Faults.class)
class Faults {

	private static final String RETRY_SECONDS = "10";

	private final FaultLog log;

	private final FaultPages pages;

	private final SessionViewers viewers;

	private final SignInDoor door;

	private final ProofScreen proofs;

	Faults(FaultLog log, FaultPages pages, SessionViewers viewers, SignInDoor door, ProofScreen proofs) {
		this.proofs = proofs;
		this.door = door;
		this.pages = pages;
		this.log = log;
		this.viewers = viewers;
	}

	/** What is not yours and what does not exist are the same. */
	@ExceptionHandler({ NotFound.class, MethodArgumentTypeMismatchException.class })
	Reply notFound(Shell shell) {
		return this.pages.of(shell, HttpStatus.NOT_FOUND);
	}

	/**
	 * Asks for a factor first, and then comes back to the page that was asked for, or
	 * carries out what a form was sent for.
	 */
	@ExceptionHandler(StaleProof.class)
	Reply stale(Shell shell, HttpServletRequest request) {
		var wish = Wish.behind(request, shell, ProofController.WAY);
		return (wish.act() != null) ? this.proofs.ask(shell, wish, false, null, HttpStatus.UNAUTHORIZED)
				: new Redirect(wish.address());
	}

	@ExceptionHandler
	Reply denied(AccessDeniedException denied, Shell shell) {
		return this.pages.of(shell, HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	Reply unavailable(Exception fault, Shell shell, HttpServletRequest request, HttpServletResponse response) {
		if (fault.getCause() instanceof AccessEnded) {
			this.viewers.end(request);
			return new Redirect("/inloggen?toegang");
		}
		if (fault.getCause() instanceof FactorMissing && request.getUserPrincipal() instanceof Authentication who
				&& who.getPrincipal() instanceof Viewer.Intermediary viewer) {
			this.viewers.sendBack(viewer, request);
			this.door.cameFor().saveRequest(request, response);
			return new Redirect(SecondStepController.ADDRESS);
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return this.pages.of(shell, HttpStatus.SERVICE_UNAVAILABLE, this.log.note(fault, request));
	}

	/** The reader went on before the answer was there: nobody is left to tell. */
	@ExceptionHandler
	void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
	}

	@ExceptionHandler
	Reply fault(Exception fault, Shell shell, HttpServletRequest request) {
		if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return this.pages.of(shell, HttpStatus.valueOf(known.getStatusCode().value()));
		}
		return this.pages.of(shell, HttpStatus.INTERNAL_SERVER_ERROR, this.log.note(fault, request));
	}

}
