package nl.meekijken.handling;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.reply.Strays;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * One message that answers to no e-mail of ours: shows it, puts it with a dossier that a
 * member of staff names, or sets it aside.
 */
@Controller
class StrayController {

	static final String STRAYS = RepliesController.LIST + "/los/";

	private static final String STRAY = STRAYS + "{bericht}";

	private final Strays strays;

	private final StaffDossiers dossiers;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final Work work;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transaction;

	StrayController(Strays strays, StaffDossiers dossiers, StaffReading frames, AuthorReading authors, Work work,
			RoundTrip roundTrip, TransactionTemplate transaction) {
		this.strays = strays;
		this.dossiers = dossiers;
		this.frames = frames;
		this.authors = authors;
		this.work = work;
		this.roundTrip = roundTrip;
		this.transaction = transaction;
	}

	@GetMapping(STRAY)
	Reply open(Viewer.Staff viewer, Shell shell, @PathVariable String bericht) {
		return page(shell, bericht, null, "", new FormErrors());
	}

	@PostMapping(STRAY + "/toewijzen")
	Reply assign(Viewer.Staff viewer, Shell shell, @PathVariable String bericht,
			@RequestParam(defaultValue = "") String dossier) throws IOException {
		var place = place(dossier);
		if (place.isEmpty()) {
			var errors = new FormErrors();
			errors.add("dossier", shell.texts().say("stray.dossier.wrong"));
			return page(shell, bericht, dossier, "", errors);
		}
		var there = place.get();
		var assigned = this.work.enter(there.office(), viewer, () -> this.strays.assign(bericht, there.dossier()));
		return new Redirect(assigned
			.map(id -> new Addresses(there.number()).page() + OneReplyController.REPLIES + "/" + id.value()
					+ "?toegewezen")
			.orElse(RepliesController.LIST + "?te-laat"));
	}

	@PostMapping(STRAY + "/terzijde")
	Reply setAside(Viewer.Staff viewer, Shell shell, @PathVariable String bericht,
			@RequestParam(defaultValue = "") String reden) {
		var reason = reden.strip();
		if (reason.isEmpty() || reason.length() > OneReplyController.LONGEST_REASON) {
			var errors = new FormErrors();
			errors.add("reden", shell.texts().say("reply.reason.wrong", OneReplyController.LONGEST_REASON));
			return page(shell, bericht, null, reden, errors);
		}
		var by = this.authors.author(shell).name();
		var aside = this.transaction.execute(setting -> this.strays.setAside(bericht, reason, by));
		return new Redirect(RepliesController.LIST + (Boolean.TRUE.equals(aside) ? "?terzijde" : "?te-laat"));
	}

	private Optional<Whereabouts> place(String typed) {
		var number = ClaimNumber.parse(typed);
		return number
			.flatMap(asked -> Optional
				.ofNullable(this.transaction.execute(looking -> this.roundTrip.ask(this.dossiers.whereIs(asked)))))
			.flatMap(found -> found);
	}

	private Reply page(Shell shell, String id, @Nullable String dossier, String reason, FormErrors errors) {
		var frame = this.frames.frame(shell, Section.REPLIES);
		var opened = this.transaction.execute(looking -> this.strays.open(id));
		var stray = Optional.ofNullable(opened).flatMap(found -> found).orElseThrow(NotFound::new);
		var number = (dossier != null) ? dossier : stray.mentioned().map(ClaimNumber::toString).orElse("");
		return new SeeStrayPage(frame, stray, number, reason, errors);
	}

}
