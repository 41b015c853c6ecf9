package nl.meekijken.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import nl.meekijken.web.FaultLog;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Answers whatever goes wrong for a client with a page in words. */
@ControllerAdvice(basePackageClasses = ClientFaults.class)
class ClientFaults {

	private static final String RETRY_SECONDS = "10";

	private final FaultLog log;

	private final HelpLine help;

	ClientFaults(FaultLog log, HelpLine help) {
		this.log = log;
		this.help = help;
	}

	@ExceptionHandler(NotFound.class)
	Reply notFound(Shell shell) {
		return FaultPage.of(shell, HttpStatus.NOT_FOUND, null, this.help);
	}

	@ExceptionHandler
	Reply denied(AccessDeniedException denied, Shell shell) {
		return new LinkEndedPage(shell, this.help);
	}

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	Reply unavailable(Exception fault, Shell shell, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return FaultPage.of(shell, HttpStatus.SERVICE_UNAVAILABLE, this.log.note(fault, request), this.help);
	}

	/** The sender went on before the answer was there: nobody is left to tell. */
	@ExceptionHandler
	void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
	}

	@ExceptionHandler
	Reply fault(Exception fault, Shell shell, HttpServletRequest request) {
		if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return FaultPage.of(shell, HttpStatus.valueOf(known.getStatusCode().value()), null, this.help);
		}
		return FaultPage.of(shell, HttpStatus.INTERNAL_SERVER_ERROR, this.log.note(fault, request), this.help);
	}

}
