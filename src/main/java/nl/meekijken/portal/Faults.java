package nl.meekijken.portal;

import java.net.URI;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.SessionViewers;
import nl.meekijken.access.StaleProof;
import nl.meekijken.access.Viewer;
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

	Faults(FaultLog log, FaultPages pages, SessionViewers viewers, SignInDoor door) {
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
	 * Asks for a factor first, and comes back to the page that was asked for, or to that
	 * with the form.
	 */
	@ExceptionHandler(StaleProof.class)
	Reply stale(Shell shell, HttpServletRequest request) {
		var back = HttpMethod.GET.matches(request.getMethod()) ? shell.address() : formOf(request);
		return new Redirect(UriComponentsBuilder.fromPath(ProofController.ADDRESS)
			.queryParam("terug", "{back}")
			.encode()
			.buildAndExpand(back)
			.toUriString());
	}

	private static String formOf(HttpServletRequest request) {
		var path = pathOf(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
		return (path != null && Redirect.staysHere(path) && !path.startsWith(ProofController.ADDRESS)) ? path
				: FactorsController.ADDRESS;
	}

	private static @Nullable String pathOf(String referer) {
		try {
			return URI.create(referer).getRawPath();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
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
