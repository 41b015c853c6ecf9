package nl.meekijken.overseeing;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.access.AccessReport;
import nl.meekijken.access.AuditTrail;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads what one person looked at in the last week. */
@Component
@Transactional(readOnly = true)
class LookedReading {

	private final AccessReport report;

	private final AuditTrail trail;

	private final StaffReading frames;

	private final RoundTrip roundTrip;

	LookedReading(AccessReport report, AuditTrail trail, StaffReading frames, RoundTrip roundTrip) {
		this.report = report;
		this.trail = trail;
		this.frames = frames;
		this.roundTrip = roundTrip;
	}

	LookedPage read(PersonId person, int page, Shell shell) {
		var names = this.trail.names(List.of(person.value()));
		var looks = this.report.looks(person, (page - 1) * LookedPage.SIZE, LookedPage.SIZE + 1);
		var read = this.frames.with(names, shell, Section.ACCESS);
		var found = this.roundTrip.ask(looks);
		var who = read.content().get(person.value());
		if (who == null) {
			throw new NotFound();
		}
		return new LookedPage(read.frame(), who, found, page);
	}

}
