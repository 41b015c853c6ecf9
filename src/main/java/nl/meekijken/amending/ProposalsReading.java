package nl.meekijken.amending;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.web.Shell;

/** Reads the proposals of a dossier inside its office, and the frame over all offices. */
@Component
class ProposalsReading {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final Proposals proposals;

	private final StaffPapers papers;

	private final Work work;

	ProposalsReading(StaffReading frames, StaffDossiers dossiers, Proposals proposals, StaffPapers papers, Work work) {
		this.frames = frames;
		this.dossiers = dossiers;
		this.proposals = proposals;
		this.papers = papers;
		this.work = work;
	}

	/** Reads the page; that the dossier was viewed is recorded. */
	ProposalsPage read(Whereabouts place, Viewer.Staff viewer, Shell shell, ProposalDraft draft) {
		var here = shell.at(new ProposalsAddress(place.number()).page());
		var frame = this.frames.frame(here, Section.DOSSIERS);
		return this.work.inside(place.office(), viewer, () -> {
			var proposed = this.proposals.of(place.dossier());
			var filed = this.papers.of(place.dossier());
			var opened = this.dossiers.open(place.number(), proposed, filed);
			return new ProposalsPage(frame, opened.dossier(), opened.beside().to(proposed), opened.beside().to(filed),
					draft);
		});
	}

	/** Under which name somebody decides. */
	Author author(Shell shell) {
		return this.frames.frame(shell, Section.DOSSIERS).author();
	}

}
