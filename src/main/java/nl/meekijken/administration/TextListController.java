package nl.meekijken.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.StaffOverseer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.wording.Wordings;

/** Lists the texts that can be worded otherwise. */
@Controller
class TextListController {

	static final String ADDRESS = AdministrationController.ADDRESS + "/teksten";

	private static final int LONGEST = 100;

	private final Wordings wordings;

	private final StaffReading reading;

	TextListController(Wordings wordings, StaffReading reading) {
		this.wordings = wordings;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply list(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "") String groep,
			@RequestParam(defaultValue = "") String zoek) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		var read = this.reading.with(this.wordings.current(), shell, Section.ADMINISTRATION);
		return new TextListPage(read.frame(), TextGroup.named(groep).orElse(TextGroup.ACTIVITIES), typed,
				read.content());
	}

}
