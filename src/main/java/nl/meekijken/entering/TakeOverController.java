package nl.meekijken.entering;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.DraftId;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets somebody of staff go on with a report in which a colleague wrote. */
@Controller
class TakeOverController {

	private final EnteringDesk desk;

	private final DamageReports reports;

	TakeOverController(EnteringDesk desk, DamageReports reports) {
		this.desk = desk;
		this.reports = reports;
	}

	/** Of one's own there is nothing to take over: it is opened all the same. */
	@PostMapping(EnteringAddress.DRAFT + "/overnemen")
	Reply takeOver(@PathVariable long kantoor, @PathVariable long concept, Viewer.Staff viewer, Shell shell) {
		var read = this.desk.office(kantoor, shell);
		var office = read.content().id();
		var taken = this.desk.inside(office, viewer, () -> {
			this.reports.takeOver(new DraftId(concept), read.frame().author());
			return new EnteringAddress(office).draft(new DraftId(concept));
		});
		this.desk.draft(office, concept, viewer);
		return new Redirect(taken.page());
	}

}
