package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Administrator;
import nl.meekijken.access.FreshProof;
import nl.meekijken.office.Offices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** Lets an administrator ask a second factor of everybody in the office. */
@Controller
class RequiredFactorController {

	private final Offices offices;

	RequiredFactorController(Offices offices) {
		this.offices = offices;
	}

	@PostMapping("/collegas/tweede-stap")
	Reply require(@RequestParam(name = "verplicht", defaultValue = "nee") String required, FreshProof proof,
			Administrator administrator) {
		this.offices.requireFactor(administrator.office(), required.equals("ja"));
		return new Redirect(ColleaguesController.ADDRESS + (required.equals("ja") ? "?verplicht" : "?vrijwillig"));
	}

}
