package nl.meekijken.administration;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.desk.Told;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator say with whom somebody of staff shares dossiers. */
@Controller
class TeamController {

	private static final String ADDRESS = StaffController.ADDRESS + "/{persoon}/team";

	private final TeamReading reading;

	private final Handlers handlers;

	private final Keeping keeping;

	TeamController(TeamReading reading, Handlers handlers, Keeping keeping) {
		this.reading = reading;
		this.handlers = handlers;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(@PathVariable long persoon, StaffAdministrator administrator, Viewer.Staff viewer, Shell shell) {
		var read = this.reading.one(persoon, viewer, shell);
		return page(read, TeamForm.of(now(read.content())), new FormErrors(), Told.NOTHING);
	}

	@PostMapping(ADDRESS)
	Reply keep(@PathVariable long persoon, @RequestParam MultiValueMap<String, String> typed,
			StaffAdministrator administrator, Viewer.Staff viewer, Shell shell) {
		var read = this.reading.one(persoon, viewer, shell);
		var form = TeamForm.of(new Filled(typed));
		var errors = new FormErrors();
		var team = form.read(shell.texts(), errors);
		if (!errors.isEmpty()) {
			return page(read, form, errors, Told.NOTHING);
		}
		var person = read.content().id();
		return this.keeping.done(viewer, FormKey.of("team", form.key(), List.of(person, form)),
				() -> this.handlers.join(person, team, form.was())) ? new Redirect(StaffController.ADDRESS + "?team")
						: page(read, form.on(now(read.content())), errors,
								Told.problem(shell.texts().say("changed-meanwhile")));
	}

	private String now(FoundPerson person) {
		return this.reading.teams().getOrDefault(person.id(), "");
	}

	private Reply page(Read<FoundPerson> read, TeamForm form, FormErrors errors, Told told) {
		var teams = this.reading.teams().values().stream().distinct().sorted().toList();
		return new TeamPage(read.frame(), read.content(), teams, form, errors, told);
	}

}
