package nl.meekijken.handling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.StaffEmails;
import nl.meekijken.correspondence.StaffMail;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.FramedLetter;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * One e-mail to a client: shows it, sends it as it was seen, now or later, or cancels it.
 */
@Controller
class OneEmailController {

	private static final String EMAIL = Addresses.ONE + EmailsController.EMAILS + "/{id}";

	private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

	private static final Duration FARTHEST = Duration.ofDays(365);

	private static final Notices NOTICES = new Notices(Map.of("verstuurd", "email.done", "gepland", "email.planned",
			"geannuleerd", "email.cancelled", "te-laat", "email.too-late", "link-beeindigd", "email.link.done"));

	private final StaffMail mail;

	private final StaffEmails emails;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final Work work;

	private final Clock clock;

	OneEmailController(StaffMail mail, StaffEmails emails, StaffReading frames, AuthorReading authors, Work work,
			Clock clock) {
		this.authors = authors;
		this.mail = mail;
		this.emails = emails;
		this.frames = frames;
		this.work = work;
		this.clock = clock;
	}

	@GetMapping(EMAIL)
	Reply open(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			HttpServletRequest request, HttpServletResponse response) {
		EmailsController.letFrame(response);
		var page = page(this.work.find(nummer), viewer, shell, read(id), Sending.NONE);
		return page.told(NOTICES.in(request, shell));
	}

	@GetMapping(EMAIL + "/brief")
	ResponseEntity<String> drawn(Viewer.Staff viewer, @PathVariable String nummer, @PathVariable String id) {
		var place = this.work.find(nummer);
		var letter = this.work.inside(place.office(), viewer, () -> this.emails.drawn(place.dossier(), read(id)))
			.map(FramedLetter::of)
			.orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.header("Content-Type", "text/html;charset=UTF-8")
			.header("Content-Security-Policy", letter.policy())
			.header("X-Frame-Options", "SAMEORIGIN")
			.body(letter.html());
	}

	@GetMapping(EMAIL + "/eml")
	ResponseEntity<byte[]> original(Viewer.Staff viewer, @PathVariable String nummer, @PathVariable String id) {
		var place = this.work.find(nummer);
		var bytes = this.work.inside(place.office(), viewer, () -> this.emails.original(place.dossier(), read(id)))
			.orElseThrow(NotFound::new);
		var name = place.number() + " e-mail " + read(id).value() + ".eml";
		return ResponseEntity.ok()
			.header("Content-Type", "message/rfc822")
			.header("Content-Disposition",
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

	@PostMapping(EMAIL + "/versturen")
	Reply send(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam(defaultValue = "nu") String wanneer, @RequestParam(defaultValue = "") String moment,
			HttpServletResponse response) {
		var place = this.work.find(nummer);
		var email = read(id);
		var when = wanneer.equals("later") ? moment(moment) : Optional.of(Instant.EPOCH);
		if (when.isEmpty()) {
			EmailsController.letFrame(response);
			return page(place, viewer, shell, email, new Sending(moment, shell.texts().say("email.moment.wrong")));
		}
		var outcome = this.work.inside(place.office(), viewer,
				() -> wanneer.equals("later") ? this.mail.plan(place.dossier(), email, when.get())
						: this.mail.send(place.office(), place.dossier(), email));
		return switch (outcome) {
			case SENT -> new Redirect(at(place, email) + "?verstuurd");
			case PLANNED -> new Redirect(at(place, email) + "?gepland");
			case GONE -> new Redirect(at(place, email));
			case ADDRESS_CHANGED -> notSent(place, viewer, shell, email, moment, "email.address.changed", response);
			case PAPER_HELD_BACK -> notSent(place, viewer, shell, email, moment, "email.papers.held-back", response);
		};
	}

	private Reply notSent(Whereabouts place, Viewer.Staff viewer, Shell shell, EmailId email, String moment, String why,
			HttpServletResponse response) {
		EmailsController.letFrame(response);
		return page(place, viewer, shell, email, new Sending(moment, shell.texts().say(why)));
	}

	@PostMapping(EMAIL + "/annuleren")
	Reply cancel(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id) {
		var place = this.work.find(nummer);
		var cancelled = this.work.inside(place.office(), viewer, () -> this.mail.cancel(place.dossier(), read(id)));
		return new Redirect(at(place, read(id)) + (cancelled ? "?geannuleerd" : "?te-laat"));
	}

	@PostMapping(EMAIL + "/link-beeindigen")
	Reply endLink(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id) {
		var place = this.work.find(nummer);
		var by = this.authors.author(shell);
		this.work.inside(place.office(), viewer, () -> this.mail.endLink(read(id), by));
		return new Redirect(at(place, read(id)) + "?link-beeindigd");
	}

	private SeeEmailPage page(Whereabouts place, Viewer.Staff viewer, Shell shell, EmailId id, Sending sending) {
		var frame = this.frames.frame(shell, Section.DOSSIERS);
		var opened = this.work.inside(place.office(), viewer, () -> this.emails.open(place.dossier(), id));
		return new SeeEmailPage(frame, place.number(), opened.orElseThrow(NotFound::new), null, sending);
	}

	/**
	 * A moment to come, within a year. One that summer time leaves out is an hour later;
	 * of one that there is twice it is the first.
	 */
	private Optional<Instant> moment(String typed) {
		try {
			var when = LocalDateTime.parse(typed.strip()).atZone(HOME).toInstant();
			var now = this.clock.instant();
			return Optional.of(when).filter(then -> then.isAfter(now) && then.isBefore(now.plus(FARTHEST)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String at(Whereabouts place, EmailId id) {
		return new Addresses(place.number()).page() + EmailsController.EMAILS + "/" + id.value();
	}

	private static EmailId read(String typed) {
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		return new EmailId(Long.parseLong(typed));
	}

}
