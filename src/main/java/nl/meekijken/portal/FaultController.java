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

	private final ServiceDesk desk;

	FaultController(FaultLog log, ServiceDesk desk) {
		this.desk = desk;
		this.log = log;
	}

	@RequestMapping("/error")
	Reply answer(Shell shell, HttpServletRequest request) {
		var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		var status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		if (status == null || status.is2xxSuccessful()) {
			return FaultPage.of(shell, HttpStatus.NOT_FOUND, null, this.desk);
		}
		var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		var reference = (fault instanceof Throwable thrown && status.is5xxServerError())
				? this.log.note(thrown, request) : null;
		return FaultPage.of(shell, status, reference, this.desk);
	}

}
