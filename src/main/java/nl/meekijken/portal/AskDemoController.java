package nl.meekijken.portal;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.demo.DemoRequestOutcome;
import nl.meekijken.demo.DemoRequests;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks for a demo; the answer is the same whoever asks with whatever address. */
@Controller
class AskDemoController {

	private static final String ADDRESS = "/demo-aanvragen";

	private final DemoRequests requests;

	private final ServiceDesk desk;

	AskDemoController(DemoRequests requests, ServiceDesk desk) {
		this.requests = requests;
		this.desk = desk;
	}

	@GetMapping(ADDRESS)
	Reply show(Shell shell, HttpServletRequest request) {
		if (request.getParameterMap().containsKey("aangevraagd")) {
			return new DemoAskedPage(shell, this.desk);
		}
		return new AskDemoPage(shell, AskDemoForm.empty(UUID.randomUUID()), new FormErrors(), null, this.desk,
				HttpStatus.OK);
	}

	@PostMapping(ADDRESS)
	Reply ask(@RequestParam MultiValueMap<String, String> typed, Shell shell, HttpServletRequest request) {
		var form = AskDemoForm.of(new Filled(typed));
		var errors = new FormErrors();
		var asker = form.read(shell.texts(), errors);
		if (asker.isEmpty()) {
			return new AskDemoPage(shell, form, errors, null, this.desk, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return switch (this.requests.ask(form.key(), asker.get(), request.getRemoteAddr())) {
			case DemoRequestOutcome.Noted noted -> new Redirect(ADDRESS + "?aangevraagd");
			case DemoRequestOutcome.TooManyFromThere many -> refused(shell, form, "demo.too-many");
			case DemoRequestOutcome.EnoughForToday enough -> refused(shell, form, "demo.enough");
		};
	}

	private Reply refused(Shell shell, AskDemoForm form, String why) {
		return new AskDemoPage(shell, form, new FormErrors(), shell.texts().say(why), this.desk,
				HttpStatus.TOO_MANY_REQUESTS);
	}

}
