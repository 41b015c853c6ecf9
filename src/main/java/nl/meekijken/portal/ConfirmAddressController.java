package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.SecretInHand;
import nl.meekijken.account.EmailChanges;
import nl.meekijken.account.SecretHash;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Confirming a new e-mail address with the secret that was mailed to it. */
@Controller
class ConfirmAddressController {

	private static final String HERE = "/adres-bevestigen";

	private final EmailChanges changes;

	private final ServiceDesk desk;

	ConfirmAddressController(EmailChanges changes, ServiceDesk desk) {
		this.changes = changes;
		this.desk = desk;
	}

	@GetMapping(path = HERE, params = "geheim")
	Reply arrive(@RequestParam String geheim, Shell shell, HttpServletRequest request, HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		var secret = SecretHash.typed(geheim).filter(typed -> this.changes.look(typed).isPresent());
		if (secret.isEmpty()) {
			return LinkEndedPage.ofAddress(shell, this.desk);
		}
		SecretInHand.ADDRESS.take(secret.get(), request);
		return new Redirect(HERE);
	}

	@GetMapping(HERE)
	Reply show(Shell shell, HttpServletRequest request, HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		if (request.getParameterMap().containsKey("bevestigd")) {
			return new ConfirmAddressPage(shell, null, "kantoor".equals(request.getParameter("bevestigd")));
		}
		return SecretInHand.ADDRESS.of(request)
			.flatMap(this.changes::look)
			.<Reply>map(address -> new ConfirmAddressPage(shell, address, false))
			.orElseGet(() -> LinkEndedPage.ofAddress(shell, this.desk));
	}

	@PostMapping(HERE)
	Reply confirm(Shell shell, HttpServletRequest request, HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		var confirmed = SecretInHand.ADDRESS.of(request).filter(this.changes::confirm);
		SecretInHand.ADDRESS.drop(request);
		return confirmed.<Reply>map(
				secret -> new Redirect(HERE + (this.changes.isOfStaff(secret) ? "?bevestigd=kantoor" : "?bevestigd")))
			.orElseGet(() -> LinkEndedPage.ofAddress(shell, this.desk));
	}

}
