package nl.meekijken.administration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.dossier.Insurers;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Shell;

/** Reads the insurers and agents from which staff choose. */
@Component
@Transactional(readOnly = true)
class InsurerReading {

	private final StaffReading reading;

	private final Insurers insurers;

	private final RoundTrip roundTrip;

	InsurerReading(StaffReading reading, Insurers insurers, RoundTrip roundTrip) {
		this.reading = reading;
		this.insurers = insurers;
		this.roundTrip = roundTrip;
	}

	InsurerPage page(Shell shell, boolean administrates, String typed, InsurerForm form, FormErrors errors, Told told) {
		var read = this.reading.with(this.insurers.find(typed), shell, Section.ADMINISTRATION);
		var current = this.roundTrip.ask(this.insurers.current());
		return new InsurerPage(read.frame(), administrates, typed, current, read.content(), form, errors, told);
	}

	/** What is known of one that can be chosen; an empty form for another. */
	InsurerForm form(long id) {
		return InsurerForm.of(this.roundTrip.ask(this.insurers.current()), id);
	}

}
