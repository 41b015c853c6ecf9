package nl.meekijken.handling;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.correspondence.ChosenPaper;
import nl.meekijken.correspondence.DraftOutcome;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.StaffMail;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.StrictHeaders;

/**
 * Lets staff write to a client: choose, fill in, and look at what the client will get.
 */
@Controller
class EmailsController {

	/** The e-mails of a dossier, behind its address. */
	static final String EMAILS = "/e-mails";

	/** Where one is written. */
	static final String NEW = EMAILS + "/nieuw";

	private static final String POLICY = "Content-Security-Policy";

	private final StaffMail mail;

	private final StaffPapers papers;

	private final RoundTrip roundTrip;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final Work work;

	EmailsController(StaffMail mail, StaffPapers papers, RoundTrip roundTrip, StaffReading frames,
			AuthorReading authors, Work work) {
		this.mail = mail;
		this.papers = papers;
		this.roundTrip = roundTrip;
		this.frames = frames;
		this.authors = authors;
		this.work = work;
	}

	@GetMapping(Addresses.ONE + NEW)
	Reply choose(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String sjabloon, @RequestParam(defaultValue = "") String taal) {
		var form = EmailForm.kind(sjabloon).map(kind -> EmailForm.empty(kind, taal)).orElse(null);
		return page(this.work.find(nummer), viewer, shell, form, new FormErrors(), null);
	}

	@PostMapping(Addresses.ONE + NEW)
	Reply look(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
		var place = this.work.find(nummer);
		var form = EmailForm.of(typed);
		var errors = new FormErrors();
		var draft = draft(place, viewer, shell, form, errors);
		letFrame(response);
		return page(place, viewer, shell, form, errors, draft);
	}

	/** A page with a letter of ours in a frame. */
	static void letFrame(HttpServletResponse response) {
		response.setHeader(POLICY, StrictHeaders.ALWAYS.get(POLICY) + "; frame-src 'self'");
	}

	/** Its papers are read between two transactions, so that no connection is held. */
	private @Nullable EmailId draft(Whereabouts place, Viewer.Staff viewer, Shell shell, EmailForm form,
			FormErrors errors) {
		var by = this.authors.author(shell);
		var begun = this.work.inside(place.office(), viewer,
				() -> form.read(this.mail.facts(place.dossier()), shell.texts(), errors)
					.map(typed -> this.mail.begin(place.dossier(), typed, chosen(place, shell, form))));
		if (begun.isEmpty()) {
			return null;
		}
		var read = this.work.enter(place.office(), viewer, begun.get()::read);
		var outcome = this.work.inside(place.office(), viewer,
				() -> this.mail.draft(place.office(), place.dossier(), read, by));
		return idOf(outcome, shell, errors);
	}

	private static @Nullable EmailId idOf(DraftOutcome outcome, Shell shell, FormErrors errors) {
		switch (outcome) {
			case DraftOutcome.Made(var id) -> {
				return id;
			}
			case DraftOutcome.NoAddress() -> errors.add("sjabloon", shell.texts().say("email.no-address"));
			case DraftOutcome.PapersTooLarge() -> errors.add("papieren", shell.texts().say("email.papers.large"));
			case DraftOutcome.PaperNotForClient() ->
				errors.add("papieren", shell.texts().say("email.papers.not-for-client"));
			case DraftOutcome.PaperMissing() -> errors.add("papieren", shell.texts().say("email.papers.missing"));
		}
		return null;
	}

	private List<ChosenPaper> chosen(Whereabouts place, Shell shell, EmailForm form) {
		return papers(place).stream()
			.filter(paper -> form.has(paper.document().id().value()))
			.map((FiledPaper paper) -> new ChosenPaper(paper.document().id(),
					shell.texts().label(paper.document().kind())))
			.toList();
	}

	private Reply page(Whereabouts place, Viewer.Staff viewer, Shell shell, @Nullable EmailForm form, FormErrors errors,
			@Nullable EmailId preview) {
		var frame = this.frames.frame(shell, Section.DOSSIERS);
		return this.work.inside(place.office(), viewer, () -> {
			var facts = this.mail.facts(place.dossier());
			return new WriteEmailPage(frame, facts, papers(place), (form != null) ? form.spokenTo(facts) : null, errors,
					preview);
		});
	}

	private List<FiledPaper> papers(Whereabouts place) {
		return this.roundTrip.ask(this.papers.of(place.dossier()));
	}

}
