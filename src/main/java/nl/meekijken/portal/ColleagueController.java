package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.Administrator;
import nl.meekijken.access.FreshProof;
import nl.meekijken.account.ColleagueChange;
import nl.meekijken.account.Colleagues;
import nl.meekijken.account.PersonId;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator say what a colleague may do. */
@Controller
class ColleagueController {

	private final Colleagues colleagues;

	private final ColleaguesController screen;

	ColleagueController(Colleagues colleagues, ColleaguesController screen) {
		this.colleagues = colleagues;
		this.screen = screen;
	}

	@PostMapping("/collegas/{persoon}/beheerder")
	Reply makeAdministrator(@PathVariable("persoon") long person, Administrator administrator, FreshProof proof,
			Shell shell) {
		return answer(this.colleagues.makeAdministrator(new PersonId(person)), "beheerder", shell);
	}

	@PostMapping("/collegas/{persoon}/lid")
	Reply makeMember(@PathVariable("persoon") long person, Administrator administrator, FreshProof proof, Shell shell) {
		return answer(this.colleagues.makeMember(new PersonId(person)), "lid", shell);
	}

	@PostMapping("/collegas/{persoon}/blokkeren")
	Reply block(@PathVariable("persoon") long person, Administrator administrator, Shell shell) {
		return answer(this.colleagues.block(new PersonId(person), administrator.person()), "geblokkeerd", shell);
	}

	@PostMapping("/collegas/{persoon}/deblokkeren")
	Reply unblock(@PathVariable("persoon") long person, Administrator administrator, FreshProof proof, Shell shell) {
		return answer(this.colleagues.unblock(new PersonId(person)), "gedeblokkeerd", shell);
	}

	private Reply answer(ColleagueChange change, String done, Shell shell) {
		return switch (change) {
			case ColleagueChange.Done colleague -> new Redirect(ColleaguesController.ADDRESS + "?" + done);
			case ColleagueChange.LastAdministrator(var last) ->
				this.screen.page(shell, null, shell.texts().say("colleagues.last-administrator", last.fullName()));
			case ColleagueChange.BlockedByStaff(var blocked) ->
				this.screen.page(shell, null, shell.texts().say("colleagues.by-staff", blocked.fullName()));
			case ColleagueChange.Yourself() -> this.screen.page(shell, null, shell.texts().say("colleagues.yourself"));
			case ColleagueChange.Unknown() -> throw new NotFound();
		};
	}

}
