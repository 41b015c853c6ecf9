package nl.meekijken.handling;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.question.AskedQuestion;
import nl.meekijken.question.QuestionId;
import nl.meekijken.question.Questions;
import nl.meekijken.web.Filled;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets staff answer what intermediaries ask. */
@Controller
@RequestMapping("/kantoor/vragen")
class QuestionsController {

	private static final Notices NOTICES = new Notices(Map.of("beantwoord", "questions.answered"));

	/** Whether questions from demos that somebody asked for are listed too. */
	private static final String DEMOS = "demo";

	private static final int LONGEST_ID = 18;

	private final Questions questions;

	private final StaffReading frames;

	private final AuthorReading authors;

	private final Work work;

	private final RoundTrip roundTrip;

	private final TransactionOperations transactions;

	QuestionsController(Questions questions, StaffReading frames, AuthorReading authors, Work work, RoundTrip roundTrip,
			TransactionOperations transactions) {
		this.questions = questions;
		this.frames = frames;
		this.authors = authors;
		this.work = work;
		this.roundTrip = roundTrip;
		this.transactions = transactions;
	}

	@GetMapping
	Reply list(Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		return page(shell, demos(request.getParameter(DEMOS)), NOTICES.in(request, shell), null, Unsent.NONE);
	}

	@PostMapping
	Reply answer(Viewer.Staff viewer, Shell shell, @RequestParam MultiValueMap<String, String> typed) {
		var form = new Filled(typed);
		var words = form.text("antwoord").strip();
		var question = find(form.text("vraag"));
		var demos = demos(form.text(DEMOS));
		if (question.isEmpty()) {
			return page(shell, demos, null, shell.texts().say("questions.gone"), Unsent.NONE);
		}
		var unsent = new Unsent(question.get().id().value(), form.text("antwoord"));
		if (words.isEmpty() || words.length() > Questions.LONGEST) {
			return page(shell, demos, null, shell.texts().say("questions.wrong", Questions.LONGEST), unsent);
		}
		var author = this.authors.author(shell);
		var kept = this.work.inside(question.get().office(), viewer,
				() -> this.questions.answer(question.get(), words, author.name()));
		return kept ? new Redirect("/kantoor/vragen?" + (demos ? "demo=ja&" : "") + "beantwoord")
				: page(shell, demos, null, shell.texts().say("questions.gone"), unsent);
	}

	private Optional<AskedQuestion> find(String typed) {
		if (typed.isEmpty() || typed.length() > LONGEST_ID || !typed.chars().allMatch(Character::isDigit)) {
			throw new NotFound();
		}
		var found = this.transactions
			.execute(_ -> this.roundTrip.ask(this.questions.open(new QuestionId(Long.parseLong(typed)))));
		return (found != null) ? found : Optional.empty();
	}

	private static boolean demos(@Nullable String typed) {
		return "ja".equals(typed);
	}

	private Reply page(Shell shell, boolean demos, @Nullable String notice, @Nullable String problem, Unsent unsent) {
		var read = this.frames.with(this.questions.open(demos), shell, Section.QUESTIONS);
		return new QuestionsPage(read.frame(), read.content(), demos, notice, problem, unsent);
	}

}
