package nl.meekijken.handling;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.reply.ReceivedEmails;
import nl.meekijken.reply.Strays;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lists what was mailed back and waits for somebody to judge it. */
@Controller
class RepliesController {

	/** Where they are listed. */
	static final String LIST = "/kantoor/ontvangen";

	private static final Notices NOTICES = new Notices(
			Map.of("opgenomen", "reply.filed", "terzijde", "reply.aside.done", "te-laat", "reply.late"));

	private final ReceivedEmails replies;

	private final Strays strays;

	private final StaffReading frames;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transaction;

	RepliesController(ReceivedEmails replies, Strays strays, StaffReading frames, RoundTrip roundTrip,
			TransactionTemplate transaction) {
		this.replies = replies;
		this.strays = strays;
		this.frames = frames;
		this.roundTrip = roundTrip;
		this.transaction = transaction;
	}

	@GetMapping(LIST)
	Reply list(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "1") String pagina,
			HttpServletRequest request) {
		var page = Pages.of(pagina);
		var read = this.frames.with(this.replies.waiting(), shell, Section.REPLIES);
		var lost = this.strays.waiting((page - 1) * RepliesPage.SIZE, RepliesPage.SIZE + 1);
		var count = this.strays.count();
		var answers = this.transaction.execute(looking -> this.roundTrip.askAll(lost, count));
		return (answers.to(lost).isEmpty() && page > 1) ? new Redirect(LIST) : new RepliesPage(read.frame(),
				read.content(), answers.to(lost), answers.to(count), page, NOTICES.in(request, shell));
	}

}
