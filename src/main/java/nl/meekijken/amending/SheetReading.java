package nl.meekijken.amending;

import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Attendance;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.Insurers;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Reads some facts of a dossier inside its office, and the frame over all offices. */
@Component
class SheetReading {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final Facts facts;

	private final Attendance attendance;

	private final Insurers insurers;

	private final RoundTrip roundTrip;

	private final Work work;

	SheetReading(StaffReading frames, StaffDossiers dossiers, Facts facts, Attendance attendance, Insurers insurers,
			RoundTrip roundTrip, Work work) {
		this.attendance = attendance;
		this.insurers = insurers;
		this.frames = frames;
		this.dossiers = dossiers;
		this.facts = facts;
		this.roundTrip = roundTrip;
		this.work = work;
	}

	/** The form with what stands in the dossier. */
	Reply form(Whereabouts where, SheetPlace place, Viewer.Staff viewer, Shell shell, Removing removing) {
		var read = this.frames.with(this.insurers.current(), shell.at(place.page()), Section.DOSSIERS);
		var frame = read.frame();
		return this.work.inside(where.office(), viewer, () -> {
			var others = this.attendance.attend(where.dossier(), frame.author());
			var opened = this.dossiers.open(where.number(), others);
			var dossier = opened.dossier();
			return new SheetPage(frame, SheetForm.of(place.in(dossier), dossier, shell.texts()), new FormErrors(),
					false, OthersPage.of(frame, where.number(), opened.beside().to(others)), read.content(), removing);
		});
	}

	/** The form as it was typed, where it cannot be read. */
	Reply form(SheetForm form, Shell shell, FormErrors errors) {
		var read = this.frames.with(this.insurers.current(), shell.at(form.place().page()), Section.DOSSIERS);
		return new SheetPage(read.frame(), form, errors, false,
				OthersPage.of(read.frame(), form.place().number(), List.of()), read.content(), Removing.NOT_YET);
	}

	/** The form as it was typed, beside what somebody else saved. */
	Reply merge(Whereabouts where, SheetForm form, Viewer.Staff viewer, Shell shell, FormErrors errors) {
		var read = this.frames.with(this.insurers.current(), shell.at(form.place().page()), Section.DOSSIERS);
		var frame = read.frame();
		return this.work.inside(where.office(), viewer, () -> {
			var dossier = this.dossiers.open(where.number()).dossier();
			if (form.adds()) {
				return new SheetPage(frame, form.at(form.place().after(dossier), dossier), errors, true,
						OthersPage.of(frame, where.number(), List.of()), read.content(), Removing.NOT_YET);
			}
			var kept = this.roundTrip.ask(this.facts.since(where.dossier(), form.begunAt()));
			var merge = Merge.of(form, form.read(shell.texts(), new FormErrors()), dossier, kept);
			return new MergePage(frame, merge, FormKey.fresh(), errors);
		});
	}

	/** Under which name somebody keeps them. */
	Author author(Shell shell) {
		return this.frames.frame(shell, Section.DOSSIERS).author();
	}

}
