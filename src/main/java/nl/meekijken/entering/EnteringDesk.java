package nl.meekijken.entering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.account.PeopleSearch;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.WritersDraft;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.StaffOffices;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.reporting.Sheets;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/**
 * How staff get at the reports that they write for an office: the office and its people
 * are looked for over all offices, and a report is written where the office does so, with
 * the login that it has. See page 111 of the decisions.
 */
@Component
class EnteringDesk {

	private final StaffReading frames;

	private final StaffOffices offices;

	private final PeopleSearch people;

	private final DamageReports reports;

	private final Sheets sheets;

	private final RoundTrip roundTrip;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate transaction;

	EnteringDesk(StaffReading frames, StaffOffices offices, PeopleSearch people, DamageReports reports, Sheets sheets,
			RoundTrip roundTrip, Boundary boundary, Entrance entrance, PlatformTransactionManager transactions) {
		this.frames = frames;
		this.offices = offices;
		this.people = people;
		this.reports = reports;
		this.sheets = sheets;
		this.roundTrip = roundTrip;
		this.boundary = boundary;
		this.entrance = entrance;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** The office with the frame of its pages; an office that is not there is nowhere. */
	Read<KeptOffice> office(long id, Shell shell) {
		var read = this.frames.with(this.offices.one(new OfficeId(id)), shell, Section.DOSSIERS);
		return new Read<>(read.frame(), read.content().orElseThrow(NotFound::new));
	}

	/** The people of an office for whom something can be reported. */
	List<FoundPerson> people(OfficeId office) {
		return ask(this.people.of(office)).stream().filter(person -> !person.isBlocked()).toList();
	}

	/** What the viewer writes for any office. */
	List<WritersDraft> drafts() {
		return ask(this.reports.draftsOfWriter());
	}

	/** Does work for the office, in the name of the viewer. */
	<T> T inside(OfficeId office, Viewer.Staff viewer, Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffEntering(office, viewer.person()), work);
	}

	/** Asks inside the office. */
	<T> T ask(OfficeId office, Viewer.Staff viewer, Question<T> question) {
		return inside(office, viewer, () -> ask(question));
	}

	/** A draft in which the viewer writes for the office; any other is nowhere. */
	Draft draft(OfficeId office, long id, Viewer.Staff viewer) {
		return ask(office, viewer, this.reports.draft(new DraftId(id))).filter(draft -> isOf(viewer, draft))
			.orElseThrow(NotFound::new);
	}

	private static boolean isOf(Viewer.Staff viewer, Draft draft) {
		var entered = draft.entered();
		return entered != null && entered.by().person().equals(viewer.person());
	}

	/** How a draft looks to the viewer, in the words of those who report. */
	ReportSheet sheet(OfficeId office, Draft draft, Map<ReportField, String> others, Viewer.Staff viewer, Shell shell) {
		return inside(office, viewer, () -> this.sheets.of(draft, viewer.person(), others, shell.texts().in("portal")));
	}

	private <T> T ask(Question<T> question) {
		return Objects.requireNonNull(this.transaction.execute(asking -> this.roundTrip.ask(question)));
	}

}
