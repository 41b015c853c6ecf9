package nl.meekijken.portal;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
	Reply end(@RequestParam(name = "sessie", required = false) @Nullable UUID key, Viewer.Intermediary viewer,
			HttpServletRequest request) {
		if (key == null) {
			this.sessions.endOthers(viewer.person(), request.getSession().getId());
		}
		else {
			this.sessions.end(viewer.person(), key.toString());
		}
		return new Redirect(OwnDetailsController.ADDRESS + "?beeindigd#sessies");
	}

}
