package nl.meekijken.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.question.Questions;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets somebody ask the same of the handlers of several dossiers. */
@Controller
@RequestMapping(SeveralQuestionsController.ADDRESS)
class SeveralQuestionsController {

	static final String ADDRESS = "/vraag";

	/** As many as stand on a page of the list. */
	private static final int MOST = ListQuery.SIZE;

	private final Questions questions;

	private final QuestionDesk desk;

	SeveralQuestionsController(Questions questions, QuestionDesk desk) {
		this.questions = questions;
		this.desk = desk;
	}

	@GetMapping
	Reply show(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell) {
		var subject = open(typed);
		var notice = typed.containsKey("gesteld")
				? shell.texts().say("question.asked.several", subject.dossiers().size()) : null;
		return new QuestionPage(new Frame(shell, subject.person(), Section.DOSSIERS), ADDRESS, subject, FormKey.fresh(),
				"", this.questions.promise(), new FormErrors(), notice);
	}

	@PostMapping
	Reply ask(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell) {
		var form = new Filled(typed);
		var subject = open(typed);
		var words = form.text("vraag").strip();
		if (subject.dossiers().isEmpty() || !Questions.fits(words)) {
			return new QuestionPage(new Frame(shell, subject.person(), Section.DOSSIERS), ADDRESS, subject,
					form.text("sleutel"), form.text("vraag"), this.questions.promise(),
					QuestionPage.wordsWrong(shell.texts()), null);
		}
		var asked = this.questions.ask(subject.numbers(), words, null,
				FormKey.of("question", form.text("sleutel"), subject.numbers() + words));
		return new Redirect(QuestionPage.addressOf(asked) + "&gesteld");
	}

	/** What is no number, or none of this office, is passed over. */
	private QuestionDesk.Subject open(MultiValueMap<String, String> typed) {
		var numbers = typed.getOrDefault("dossier", List.of())
			.stream()
			.map(ClaimNumber::parse)
			.flatMap(Optional::stream)
			.distinct()
			.limit(MOST)
			.toList();
		return this.desk.open(numbers, "");
	}

}
