package nl.meekijken.administration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PeopleSearch;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.OfficeTiers;
import nl.meekijken.office.StaffOffices;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads what is shown of one office. */
@Component
@Transactional(readOnly = true)
class OfficeReading {

	private final StaffReading reading;

	private final StaffOffices offices;

	private final OfficeTiers tiers;

	private final PeopleSearch people;

	private final RoundTrip roundTrip;

	OfficeReading(StaffReading reading, StaffOffices offices, OfficeTiers tiers, PeopleSearch people,
			RoundTrip roundTrip) {
		this.reading = reading;
		this.offices = offices;
		this.tiers = tiers;
		this.people = people;
		this.roundTrip = roundTrip;
	}

	/** The office with its frame; an office that is not there is nowhere. */
	Read<KeptOffice> office(OfficeId id, Shell shell) {
		var read = this.reading.with(this.offices.one(id), shell, Section.ADMINISTRATION);
		return new Read<>(read.frame(), read.content().orElseThrow(NotFound::new));
	}

	OfficePage page(OfficeId id, Shell shell, boolean administrates, TierForm form, FormErrors errors, Told told) {
		var read = office(id, shell);
		var tiers = this.tiers.of(id);
		var people = this.people.of(id);
		var beside = this.roundTrip.askAll(tiers, people);
		return new OfficePage(read.frame(), administrates, read.content(), beside.to(tiers), beside.to(people), form,
				errors, told);
	}

}
