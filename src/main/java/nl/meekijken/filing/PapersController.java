package nl.meekijken.filing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.document.Documents;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.FileForm;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows staff the papers of a dossier, and takes in what they add. */
@Controller
class PapersController {

	private static final Notices NOTICES = new Notices(
			Map.of("verwijderd", "removal.done", "al-weg", "removal.already"));

	private final FilingReading reading;

	private final Documents documents;

	private final UploadLimits limits;

	private final Work work;

	PapersController(FilingReading reading, Documents documents, UploadLimits limits, Work work) {
		this.reading = reading;
		this.documents = documents;
		this.limits = limits;
		this.work = work;
	}

	@GetMapping(FilingAddress.PAPERS)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, HttpServletRequest request) {
		return this.reading.papers(this.work.find(nummer), viewer, shell, PaperForm.empty(),
				Told.of(NOTICES.in(request, shell)));
	}

	/**
	 * The fields come before the files, so a form that lacks one keeps none of these; the
	 * same file sent twice is known by its bytes.
	 */
	@PostMapping(FilingAddress.PAPERS)
	Reply add(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) throws IOException {
		var place = this.work.find(nummer);
		var filled = new Filled(typed);
		var form = new PaperForm(filled.text("voor"), filled.text("soort"), filled.text("van"), filled.text("naam"),
				new FormErrors());
		var files = FileForm.of(request);
		var said = form.read(shell.texts());
		var receipts = new ArrayList<Receipt>();
		if (files.isPresent()) {
			files.get().each((name, bytes) -> {
				if (said.isPresent()) {
					var arrival = said.get().arrival(UUID.randomUUID(), name);
					var outcome = this.work.enter(place.office(), viewer,
							() -> this.documents.receive(place.office(), place.dossier(), arrival, bytes));
					receipts.add(Receipt.of(name, outcome, this.limits, shell.texts()));
				}
			});
		}
		if (said.isPresent() && receipts.isEmpty()) {
			form.errors().add("bestand", shell.texts().say("file.missing"));
		}
		return answer(place, viewer, shell, form, receipts);
	}

	private Reply answer(Whereabouts place, Viewer.Staff viewer, Shell shell, PaperForm form, List<Receipt> receipts) {
		var whole = !receipts.isEmpty() && receipts.stream().allMatch(Receipt::good);
		return this.reading.papers(place, viewer, shell, whole ? PaperForm.empty() : form, new Told(null, receipts));
	}

}
