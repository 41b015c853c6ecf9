package nl.meekijken.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an intermediary say that a fact of a dossier is not right. */
@Controller
@RequestMapping("/dossiers/{nummer}/klopt-dit-niet")
class ProposalController {

	private final ProposalDesk desk;

	private final UploadDesk uploads;

	private final Sending sending;

	private final UploadLimits limits;

	ProposalController(ProposalDesk desk, UploadDesk uploads, Sending sending, UploadLimits limits) {
		this.desk = desk;
		this.uploads = uploads;
		this.sending = sending;
		this.limits = limits;
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, @RequestParam(name = "feit", defaultValue = "") String fact,
			@RequestParam(name = "partij", defaultValue = "") String party, Viewer.Intermediary viewer, Shell shell) {
		var doubted = this.desk.open(DossierAddress.read(number), fact, party);
		return doubted.isOpen()
				? page(doubted, ProposalForm.of(doubted), DocumentKind.OTHER, new FormErrors(), false, shell)
				: closed(doubted);
	}

	/** A paper is taken in only once the rest can be read, and before it is proposed. */
	@PostMapping
	Reply propose(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) throws IOException {
		var filled = new Filled(typed);
		var form = ProposalForm.of(filled);
		var kind = UploadForm.kind(filled.text("soort"));
		var doubted = this.desk.open(DossierAddress.read(number), form.fact(), form.party());
		if (!doubted.isOpen()) {
			return closed(doubted);
		}
		var errors = new FormErrors();
		var value = form.read(doubted, shell.texts(), errors);
		if (value.isPresent() && !form.sawWhatIsNow(doubted)) {
			return page(doubted, form.against(doubted), kind, errors, true, shell);
		}
		var paper = value.isPresent() ? paper(request, typed, doubted, viewer, shell, errors) : null;
		if (value.isEmpty() || !errors.isEmpty()) {
			return page(doubted, form, kind, errors, false, shell);
		}
		this.desk.propose(viewer, doubted, form, value.get(), paper);
		return new Redirect(doubted.address().facts(doubted.place(), "voorgesteld"));
	}

	private @Nullable DocumentId paper(HttpServletRequest request, MultiValueMap<String, String> typed,
			DoubtedFact doubted, Viewer.Intermediary viewer, Shell shell, FormErrors errors) throws IOException {
		var goal = new UploadDesk.Goal(this.sending.into(viewer, doubted.file().id()), false);
		DocumentId paper = null;
		for (var taken : this.uploads.takeEach(request, UploadDesk.Posted.of(typed), goal, viewer, shell.texts())) {
			if (!taken.receipt().isGood()) {
				errors.add("bestand", taken.receipt().name() + ": " + taken.receipt().sentence());
			}
			paper = (paper != null) ? paper : taken.paper();
		}
		return paper;
	}

	private ProposalPage page(DoubtedFact doubted, ProposalForm form, DocumentKind kind, FormErrors errors,
			boolean stale, Shell shell) {
		return new ProposalPage(new Frame(shell, doubted.person(), Section.DOSSIERS), doubted, form, kind, this.limits,
				errors, stale);
	}

	private static Redirect closed(DoubtedFact doubted) {
		return new Redirect(doubted.address().facts(doubted.place(), "feit-gesloten"));
	}

}
