package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.account.ForgottenPasswords;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks for a new password; the answer is the same whoever asks for whatever name. */
@Controller
class ForgottenPasswordController {

	private final ForgottenPasswords forgotten;

	private final ServiceDesk desk;

	ForgottenPasswordController(ForgottenPasswords forgotten, ServiceDesk desk) {
		this.forgotten = forgotten;
		this.desk = desk;
	}

	@GetMapping("/wachtwoord-vergeten")
	Reply show(Shell shell, HttpServletRequest request) {
		return new ForgottenPasswordPage(shell, request.getParameterMap().containsKey("verstuurd"), this.desk);
	}

	@PostMapping("/wachtwoord-vergeten")
	Reply ask(@RequestParam(defaultValue = "") String gebruikersnaam, HttpServletRequest request) {
		this.forgotten.request(gebruikersnaam, request.getRemoteAddr());
		return new Redirect("/wachtwoord-vergeten?verstuurd");
	}

}
