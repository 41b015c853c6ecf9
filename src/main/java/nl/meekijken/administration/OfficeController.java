package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows one office. */
@Controller
class OfficeController {

	private static final Notices NOTICES = new Notices(Map.of("geopend", "offices.opened", "bewaard", "offices.saved",
			"tier", "tiers.planned", "vervallen", "tiers.dropped", "uitgenodigd", "offices.invited"));

	private final OfficeReading reading;

	OfficeController(OfficeReading reading) {
		this.reading = reading;
	}

	@GetMapping(OfficeAddress.ONE)
	Reply show(StaffOverseer overseer, Viewer.Staff viewer, Shell shell, @PathVariable long kantoor,
			HttpServletRequest request) {
		return this.reading.page(new OfficeId(kantoor), shell, overseer.administrates(), TierForm.empty(shell.texts()),
				new FormErrors(), Told.in(request, shell, NOTICES));
	}

}
