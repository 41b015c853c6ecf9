package nl.meekijken.handling;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.reply.JudgedEmails;
import nl.meekijken.reply.ReceivedEmails;
import nl.meekijken.reply.ReceivedId;
import nl.meekijken.reply.Writer;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * One message that came in: shows it, puts it into its dossier or sets it aside. Nothing
 * that it says changes anything else.
 */
@Controller
class OneReplyController {

	/** What came in for a dossier, behind its address. */
	static final String REPLIES = "/ontvangen";

	static final int LONGEST_REASON = 500;

	private static final String REPLY = Addresses.ONE + REPLIES + "/{id}";

	private static final Notices NOTICES = new Notices(Map.of("toegewezen", "stray.assigned"));

	private final ReceivedEmails replies;

	private final JudgedEmails judged;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final Work work;

	OneReplyController(ReceivedEmails replies, JudgedEmails judged, StaffReading frames, AuthorReading authors,
			Work work) {
		this.replies = replies;
		this.judged = judged;
		this.frames = frames;
		this.authors = authors;
		this.work = work;
	}

	@GetMapping(REPLY)
	Reply open(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			HttpServletRequest request) {
		var page = page(this.work.find(nummer), viewer, shell, read(id), Judging.NONE);
		return page.told(NOTICES.in(request, shell));
	}

	@PostMapping(REPLY + "/opnemen")
	Reply file(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam(defaultValue = "") String van) throws IOException {
		var place = this.work.find(nummer);
		var writer = writer(van);
		if (writer.isEmpty()) {
			var errors = new FormErrors();
			errors.add("van", shell.texts().say("reply.writer.missing"));
			return page(place, viewer, shell, read(id), new Judging("", errors));
		}
		var by = this.authors.author(shell).name();
		var filed = this.work.enter(place.office(), viewer,
				() -> this.judged.file(place.office(), place.dossier(), read(id), writer.get(), by));
		return new Redirect(RepliesController.LIST + (filed ? "?opgenomen" : "?te-laat"));
	}

	@PostMapping(REPLY + "/terzijde")
	Reply setAside(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, @PathVariable String id,
			@RequestParam(defaultValue = "") String reden) {
		var place = this.work.find(nummer);
		var reason = reden.strip();
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			var errors = new FormErrors();
			errors.add("reden", shell.texts().say("reply.reason.wrong", LONGEST_REASON));
			return page(place, viewer, shell, read(id), new Judging(reden, errors));
		}
		var by = this.authors.author(shell).name();
		var aside = this.work.inside(place.office(), viewer,
				() -> this.replies.setAside(place.dossier(), read(id), reason, by));
		return new Redirect(RepliesController.LIST + (aside ? "?terzijde" : "?te-laat"));
	}

	private SeeReplyPage page(Whereabouts place, Viewer.Staff viewer, Shell shell, ReceivedId id, Judging judging) {
		var frame = this.frames.frame(shell, Section.REPLIES);
		var opened = this.work.inside(place.office(), viewer, () -> this.replies.open(place.dossier(), id));
		return new SeeReplyPage(frame, opened.orElseThrow(NotFound::new), judging, null);
	}

	private static Optional<Writer> writer(String typed) {
		return Arrays.stream(Writer.values()).filter(writer -> writer.name().equals(typed)).findFirst();
	}

	private static ReceivedId read(String typed) {
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		return new ReceivedId(Long.parseLong(typed));
	}

}
