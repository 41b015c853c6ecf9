package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.database.Boundary;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets a member of staff who was let in without one set up a second factor. */
@Controller
class OwnFactorController {

	private static final String ADDRESS = "/kantoor/tweede-stap";

	private final SecondFactors factors;

	private final OpenSessions sessions;

	private final StaffFactorSetUp setUp;

	private final StaffReading reading;

	private final Boundary boundary;

	private final Entrance entrance;

	OwnFactorController(SecondFactors factors, StaffFactorSetUp setUp, StaffReading reading, Boundary boundary,
			Entrance entrance, OpenSessions sessions) {
		this.sessions = sessions;
		this.factors = factors;
		this.setUp = setUp;
		this.reading = reading;
		this.boundary = boundary;
		this.entrance = entrance;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var frame = this.reading.frame(shell, Section.ELSEWHERE);
		return this.boundary.inside(this.entrance.ofStaffAtHome(viewer.person()),
				() -> hasFactor(viewer) ? new Redirect(StartController.ADDRESS)
						: this.setUp.show(frame, ADDRESS, viewer.person(), request.getSession().getId()));
	}

	@PostMapping(ADDRESS)
	Reply confirm(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		var frame = this.reading.frame(shell, Section.ELSEWHERE);
		return this.boundary.inside(this.entrance.ofStaffAtHome(viewer.person()),
				() -> hasFactor(viewer) ? new Redirect(StartController.ADDRESS) : this.setUp.confirm(frame, ADDRESS,
						viewer.person(), request.getSession().getId(), code, () -> added(viewer, request)));
	}

	/** Whoever came in without it is out. */
	private Redirect added(Viewer.Staff viewer, HttpServletRequest request) {
		this.sessions.endOthers(viewer.person(), request.getSession().getId());
		return new Redirect(StartController.ADDRESS);
	}

	private boolean hasFactor(Viewer.Staff viewer) {
		return this.factors.hasFactor(viewer.person());
	}

}
