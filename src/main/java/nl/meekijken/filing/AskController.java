package nl.meekijken.filing;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.piece.AskOutcome;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.Pieces;
import nl.meekijken.piece.UploadRequestForm;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks a client for pieces, in the name of the recovery service. */
@Controller
class AskController {

	private final UploadRequests requests;

	private final Pieces pieces;

	private final FilingReading reading;

	private final RoundTrip roundTrip;

	private final Work work;

	private final String publicUrl;

	AskController(UploadRequests requests, Pieces pieces, FilingReading reading, RoundTrip roundTrip, Work work,
			@Value("${meekijken.public-url}") String publicUrl) {
		this.requests = requests;
		this.pieces = pieces;
		this.reading = reading;
		this.roundTrip = roundTrip;
		this.work = work;
		this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
	}

	@GetMapping(FilingAddress.ASK)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer) {
		return page(this.work.find(nummer), viewer, shell, null, new FormErrors());
	}

	@PostMapping(FilingAddress.ASK)
	Reply ask(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
		var place = this.work.find(nummer);
		var form = UploadRequestForm.of(new Filled(typed));
		var errors = new FormErrors();
		var wanted = form.read(shell.texts(), errors);
		if (wanted.isEmpty()) {
			return page(place, viewer, shell, form, errors);
		}
		var address = new FilingAddress(place.number());
		var asker = new Asker(Actor.RECOVERY, this.reading.author(shell).name());
		var outcome = this.work.inside(place.office(), viewer,
				() -> this.requests.ask(place.number(), wanted.get(), asker));
		return switch (outcome) {
			case AskOutcome.Asked asked -> {
				response.setHeader("Referrer-Policy", "no-referrer");
				yield new AskedPage(this.reading.frame(shell), address, this.publicUrl + asked.path(),
						asked.mailedTo() != null);
			}
			case AskOutcome.AlreadyAsked() -> new Redirect(address.pieces("al-gevraagd"));
			case AskOutcome.DossierClosed() -> new Redirect(address.pieces("gesloten"));
			case AskOutcome.Absent() -> throw new NotFound();
		};
	}

	private Reply page(Whereabouts place, Viewer.Staff viewer, Shell shell, @Nullable UploadRequestForm typed,
			FormErrors errors) {
		var address = new FilingAddress(place.number());
		var frame = this.reading.frame(shell);
		return this.work.inside(place.office(), viewer, () -> {
			var reach = this.requests.reach(place.number()).orElseThrow(NotFound::new);
			var needed = this.roundTrip.ask(this.pieces.of(place.number()));
			var form = (typed != null) ? typed : UploadRequestForm.proposed(needed, reach.language(), shell.texts());
			return reach.open() ? new AskPage(frame, address, needed, reach.byMail(), form, errors)
					: new Redirect(address.pieces("gesloten"));
		});
	}

}
