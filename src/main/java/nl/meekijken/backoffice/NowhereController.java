package nl.meekijken.backoffice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.meekijken.access.Viewer;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;

/** Answers addresses of the back office at which there is nothing. */
@Controller
class NowhereController {

	@RequestMapping("/kantoor/**")
	Reply nothing(Viewer.Staff viewer) {
		throw new NotFound();
	}

}
