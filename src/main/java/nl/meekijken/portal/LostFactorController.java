package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Administrator;
import nl.meekijken.access.FreshProof;
import nl.meekijken.account.Colleague;
import nl.meekijken.account.Colleagues;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.RemovalAsked;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator ask staff to remove what a colleague lost. */
@Controller
@RequestMapping("/collegas/{persoon}/tweede-stap-verwijderen")
class LostFactorController {

	private static final int LONGEST_REASON = 500;

	private final Colleagues colleagues;

	private final ColleaguesController screen;

	private final Readers readers;

	LostFactorController(Colleagues colleagues, ColleaguesController screen, Readers readers) {
		this.colleagues = colleagues;
		this.screen = screen;
		this.readers = readers;
	}

	@GetMapping
	Reply show(@PathVariable("persoon") long person, Administrator administrator, FreshProof proof, Shell shell) {
		var colleague = find(person);
		return colleague.id().equals(administrator.person()) ? refused(shell, "colleagues.lost.yourself")
				: page(colleague, new FormErrors(), shell);
	}

	@PostMapping
	Reply ask(@PathVariable("persoon") long person, @RequestParam(name = "reden", defaultValue = "") String typed,
			Administrator administrator, FreshProof proof, Shell shell) {
		var colleague = find(person);
		var reason = typed.substring(0, Math.min(typed.length(), LONGEST_REASON)).strip();
		if (reason.isEmpty()) {
			var errors = new FormErrors();
			errors.add("reden", shell.texts().say("lost.reason.missing"));
			return page(colleague, errors, shell);
		}
		return switch (this.colleagues.askFactorRemoval(colleague.id(), administrator.person(), reason)) {
			case RemovalAsked.Waits() -> new Redirect(ColleaguesController.ADDRESS + "?verwijdering-gevraagd");
			case RemovalAsked.NothingToRemove(var other) -> refused(shell, "colleagues.lost.nothing", other.fullName());
			case RemovalAsked.Yourself() -> refused(shell, "colleagues.lost.yourself");
			case RemovalAsked.Unknown() -> throw new NotFound();
		};
	}

	private Colleague find(long person) {
		return this.colleagues.find(new PersonId(person)).orElseThrow(NotFound::new);
	}

	private Reply refused(Shell shell, String why, Object... arguments) {
		return this.screen.page(shell, null, shell.texts().say(why, arguments));
	}

	private Reply page(Colleague colleague, FormErrors errors, Shell shell) {
		return new LostFactorPage(new Frame(shell, this.readers.current(), Section.COLLEAGUES), colleague, errors);
	}

}
