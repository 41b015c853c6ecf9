package nl.meekijken.portal;

import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.SecretInHand;
import nl.meekijken.access.SessionViewers;
import nl.meekijken.account.NewPasswordOutcome;
import nl.meekijken.account.NewPasswords;
import nl.meekijken.account.Passphrases;
import nl.meekijken.account.SecretHash;
import nl.meekijken.account.SecretLook;
import nl.meekijken.web.Part;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Choosing a password with the secret of a mail. */
@Controller
class NewPasswordController {

	static final String HERE = "/wachtwoord-kiezen";

	private final NewPasswords passwords;

	private final Passphrases passphrases;

	private final SessionViewers viewers;

	private final DeviceCookie deviceCookie;

	private final ServiceDesk desk;

	NewPasswordController(NewPasswords passwords, Passphrases passphrases, SessionViewers viewers,
			DeviceCookie deviceCookie, ServiceDesk desk) {
		this.passwords = passwords;
		this.passphrases = passphrases;
		this.viewers = viewers;
		this.deviceCookie = deviceCookie;
		this.desk = desk;
	}

	/** Takes the secret out of the address bar; a look by a mail scanner uses nothing. */
	@GetMapping(path = HERE, params = "geheim")
	Reply arrive(@RequestParam String geheim, Shell shell, HttpServletRequest request, HttpServletResponse response) {
		SecretInHand.keepQuiet(response);
		var secret = SecretHash.typed(geheim);
		var look = secret.map(this.passwords::look).orElseGet(SecretLook.Unknown::new);
		if (look instanceof SecretLook.Open && secret.isPresent()) {
			SecretInHand.PASSWORD.take(secret.get(), request);
			return new Redirect(HERE);
		}
		return LinkEndedPage.of(look, shell, this.desk);
	}

	@GetMapping(HERE)
	Reply show(Shell shell, HttpServletRequest request, HttpServletResponse response) {
		var asked = request.getParameterMap();
		return withSecret("", shell, request, response, (secret, page) -> {
			if (asked.containsKey("voorstel")) {
				return page.proposing(this.passphrases.propose());
			}
			return asked.containsKey("kort") ? page.because(shell.texts().say("choose.too-short"), HttpStatus.OK)
					: page;
		});
	}

	@PostMapping(HERE)
	Reply choose(@RequestParam(defaultValue = "") String wachtwoord, @RequestParam(defaultValue = "") String herhaling,
			Shell shell, HttpServletRequest request, HttpServletResponse response) {
		return withSecret(wachtwoord, shell, request, response,
				(secret, page) -> wachtwoord.equals(herhaling) ? choose(secret, wachtwoord, page, request, response)
						: page.because(shell.texts().say("choose.differ"), HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** Says while typing how good the password is. */
	@PostMapping(HERE + "/sterkte")
	Reply judge(@RequestParam(defaultValue = "") String wachtwoord, Shell shell, HttpServletRequest request,
			HttpServletResponse response) {
		return withSecret(wachtwoord, shell, request, response, (secret, page) -> new Part(page, "strength"));
	}

	private Reply choose(SecretHash secret, String password, NewPasswordPage page, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (this.passwords.choose(secret, password)) {
			case NewPasswordOutcome.Chosen(var device, var staff) -> {
				this.viewers.end(request);
				var known = staff ? this.deviceCookie.ofStaff(device) : this.deviceCookie.of(device);
				response.addHeader(HttpHeaders.SET_COOKIE, known.toString());
				yield new Redirect(staff ? "/kantoor/inloggen?gekozen" : "/inloggen?gekozen");
			}
			case NewPasswordOutcome.Refused refused ->
				page.because(page.strengthWords(), HttpStatus.UNPROCESSABLE_CONTENT);
			case NewPasswordOutcome.TooLate(var look) -> LinkEndedPage.of(look, page.frame().shell(), this.desk);
			case NewPasswordOutcome.Busy busy -> busy(page, response);
		};
	}

	/** Says when to try again; nothing was used. */
	static Reply busy(NewPasswordPage page, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.HALF_A_MINUTE);
		return page.because(page.frame().texts().say("signin.busy"), HttpStatus.SERVICE_UNAVAILABLE);
	}

	private Reply withSecret(String password, Shell shell, HttpServletRequest request, HttpServletResponse response,
			BiFunction<SecretHash, NewPasswordPage, Reply> work) {
		SecretInHand.keepQuiet(response);
		var secret = SecretInHand.PASSWORD.of(request).orElse(null);
		var look = (secret != null) ? this.passwords.look(secret) : new SecretLook.Unknown();
		if (secret != null && look instanceof SecretLook.Open open) {
			var judgement = this.passwords.judge(secret, password);
			if (judgement.isPresent()) {
				return work.apply(secret, NewPasswordPage.of(new Frame(shell, null, Section.ELSEWHERE),
						Choosing.with(open), judgement.get()));
			}
			return LinkEndedPage.of(this.passwords.look(secret), shell, this.desk);
		}
		return LinkEndedPage.of(look, shell, this.desk);
	}

}
