package nl.meekijken.filing;

import java.util.Objects;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads the papers of a dossier inside its office, and the frame over all offices. */
@Component
class FilingReading {

	private final StaffReading frames;

	private final Handlers handlers;

	private final StaffPapers papers;

	private final Documents documents;

	private final UploadLimits limits;

	private final RoundTrip roundTrip;

	private final Work work;

	FilingReading(StaffReading frames, Handlers handlers, StaffPapers papers, Documents documents, UploadLimits limits,
			RoundTrip roundTrip, Work work) {
		this.frames = frames;
		this.handlers = handlers;
		this.papers = papers;
		this.documents = documents;
		this.limits = limits;
		this.roundTrip = roundTrip;
		this.work = work;
	}

	PapersPage papers(Whereabouts place, Viewer.Staff viewer, Shell shell, PaperForm form, Told told) {
		var read = this.frames.with(this.handlers.candidates(), shell, Section.DOSSIERS);
		var all = this.papers.of(place.dossier());
		var held = this.papers.held(place.dossier());
		var removed = this.documents.removed(place.number());
		return this.work.inside(place.office(), viewer, () -> {
			var answers = this.roundTrip.askAll(all, held, removed);
			return new PapersPage(read.frame(), new FilingAddress(place.number()), answers.to(all), answers.to(held),
					answers.to(removed), read.content(), this.limits, form, told);
		});
	}

	/** One paper as its page shows it; that it was looked at is told by its pictures. */
	PaperPage paper(Whereabouts place, DocumentId id, Viewer.Staff viewer, Shell shell, PaperDraft draft) {
		var frame = frame(shell);
		var asked = this.papers.one(place.dossier(), id);
		return this.work.inside(place.office(), viewer, () -> new PaperPage(frame, new FilingAddress(place.number()),
				this.roundTrip.ask(asked).orElseThrow(NotFound::new), draft));
	}

	Frame frame(Shell shell) {
		return this.frames.frame(shell, Section.DOSSIERS);
	}

	/** Under which name somebody decides something. */
	Author author(Shell shell) {
		var reader = Objects.requireNonNull(frame(shell).reader());
		return new Author(reader.id(), reader.fullName());
	}

}
