package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows the reader's own second factors, and removes them. */
@Controller
@RequestMapping(FactorsController.ADDRESS)
class FactorsController {

	static final String ADDRESS = "/eigen-gegevens/inloggen";

	private final FactorReading reading;

	private final Accounts accounts;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	FactorsController(FactorReading reading, Accounts accounts, SecondFactors factors, Passkeys passkeys) {
		this.reading = reading;
		this.accounts = accounts;
		this.factors = factors;
		this.passkeys = passkeys;
	}

	@GetMapping
	Reply show(Viewer.Intermediary viewer, Shell shell) {
		var own = this.reading.with(this.accounts.viewer());
		return new FactorsPage(new Frame(shell, own.reader(), Section.OWN), own.state(), own.passkeys());
	}

	@PostMapping("/herstelcodes")
	Reply renewCodes(Viewer.Intermediary viewer, FreshProof proof, Shell shell) {
		var own = this.reading.with(this.accounts.viewer());
		if (!own.state().any()) {
			return new Redirect(ADDRESS);
		}
		return new RecoveryCodesPage(new Frame(shell, own.reader(), Section.OWN),
				this.factors.renewRecoveryCodes(viewer.person()), ADDRESS);
	}

	@PostMapping("/app/weg")
	Reply removeApp(Viewer.Intermediary viewer, FreshProof proof) {
		this.factors.removeAuthenticator(viewer.person());
		return new Redirect(ADDRESS);
	}

	@PostMapping("/passkey/weg")
	Reply removePasskey(Viewer.Intermediary viewer, FreshProof proof, @RequestParam(defaultValue = "0") long id) {
		this.passkeys.remove(viewer.person(), id);
		return new Redirect(ADDRESS);
	}

}
