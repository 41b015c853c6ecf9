package nl.meekijken.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.meekijken.web.FaultLog;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Answers what went wrong before or beside any controller: unknown addresses, refused
 * requests, faults of filters.
 */
@Controller
class FaultController implements ErrorController {

	private final FaultLog log;

	private final FaultPages pages;

	FaultController(FaultLog log, FaultPages pages) {
		this.log = log;
		this.pages = pages;
	}

	@RequestMapping("/error")
	Reply answer(Shell shell, HttpServletRequest request) {
		var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		var status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		if (status == null || status.is2xxSuccessful()) {
			return this.pages.of(shell, HttpStatus.NOT_FOUND);
		}
		return (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
				&& status.is5xxServerError()) ? this.pages.of(shell, status, this.log.note(fault, request))
						: this.pages.of(shell, status);
	}

}
