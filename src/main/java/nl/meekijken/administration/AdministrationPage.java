package nl.meekijken.administration;

import java.util.List;

import nl.meekijken.desk.Frame;
import nl.meekijken.office.Holiday;
import nl.meekijken.web.Page;

/** Where everything that is administrated is found. */
record AdministrationPage(Frame frame, boolean administrates, List<Holiday> holidays) implements Page {

	/** Whether no holiday of next year is known, so that terms would run through it. */
	boolean lacksHolidays() {
		var next = this.frame.texts().today().getYear() + 1;
		return this.holidays.stream().noneMatch(holiday -> holiday.day().getYear() >= next);
	}

	/** What is kept here, in the order of the page. */
	List<Kept> kept() {
		return Kept.shown(this.administrates);
	}

}
