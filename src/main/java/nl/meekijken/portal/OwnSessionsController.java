package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;

/** Ends what people have open elsewhere. */
@Controller
class OwnSessionsController {

	private final OpenSessions sessions;

	OwnSessionsController(OpenSessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/eigen-gegevens/sessies/einde")
	Reply end(@RequestParam(name = "sessie", defaultValue = "") String key, Viewer.Intermediary viewer,
			HttpServletRequest request) {
		if (key.isEmpty()) {
			this.sessions.endOthers(viewer.person(), request.getSession().getId());
		}
		else {
			this.sessions.end(viewer.person(), key);
		}
		return new Redirect(OwnDetailsController.ADDRESS + "?beeindigd#sessies");
	}

}
