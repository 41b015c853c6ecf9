package nl.meekijken.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.document.Inventories;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows an administrator what the inventories of the last nights brought to light. */
@Controller
class InventoryController {

	private final Inventories inventories;

	private final StaffReading frames;

	InventoryController(Inventories inventories, StaffReading frames) {
		this.inventories = inventories;
		this.frames = frames;
	}

	@GetMapping("/kantoor/bestanden")
	Reply show(StaffAdministrator administrator, Shell shell) {
		var read = this.frames.with(this.inventories.lately(), shell, Section.ELSEWHERE);
		return new InventoryPage(read.frame(), read.content(), this.inventories.lost());
	}

}
