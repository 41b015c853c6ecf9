package nl.meekijken.administration;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.office.AccountManagers;
import nl.meekijken.office.KeptContact;
import nl.meekijken.web.Shell;

/** Reads who answers the questions of offices. */
@Component
@Transactional(readOnly = true)
class ManagerReading {

	private final StaffReading reading;

	private final AccountManagers managers;

	private final RoundTrip roundTrip;

	ManagerReading(StaffReading reading, AccountManagers managers, RoundTrip roundTrip) {
		this.reading = reading;
		this.managers = managers;
		this.roundTrip = roundTrip;
	}

	List<KeptContact> all() {
		return this.roundTrip.ask(this.managers.all());
	}

	Read<List<KeptContact>> with(Shell shell) {
		return this.reading.with(this.managers.all(), shell, Section.ADMINISTRATION);
	}

}
