package nl.meekijken.handling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.intake.SentReports;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows staff all that was reported; that it was viewed is recorded. */
@Controller
class ReportedController {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final SentReports reports;

	private final Work work;

	ReportedController(StaffReading frames, StaffDossiers dossiers, SentReports reports, Work work) {
		this.frames = frames;
		this.dossiers = dossiers;
		this.reports = reports;
		this.work = work;
	}

	@GetMapping(Addresses.ONE + "/melding")
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer) {
		var place = this.work.find(nummer);
		var frame = this.frames.frame(shell, Section.DOSSIERS);
		var asked = this.reports.of(place.number());
		var report = this.work.inside(place.office(), viewer,
				() -> this.dossiers.open(place.number(), asked).beside().to(asked));
		return new ReportedPage(frame, new Addresses(place.number()), report);
	}

}
