package nl.meekijken.portal;

import java.util.List;
import java.util.Map;

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
import nl.meekijken.database.FormKey;
import nl.meekijken.question.Questions;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets somebody ask the handler of a dossier something, also about one activity. */
@Controller
@RequestMapping("/dossiers/{nummer}/vraag")
class QuestionController {

	private static final Notices NOTICES = new Notices(Map.of("gesteld", "question.asked"));

	private final Questions questions;

	private final QuestionDesk desk;

	QuestionController(Questions questions, QuestionDesk desk) {
		this.questions = questions;
		this.desk = desk;
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, @RequestParam(name = "over", defaultValue = "") String about,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		return page(open(number, about), FormKey.fresh(), "", new FormErrors(), NOTICES.in(request, shell), shell);
	}

	@PostMapping
	Reply ask(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell) {
		var form = new Filled(typed);
		var subject = open(number, form.text("over"));
		var words = form.text("vraag").strip();
		var errors = Questions.fits(words) ? new FormErrors() : QuestionPage.wordsWrong(shell.texts());
		if (!errors.isEmpty()) {
			return page(subject, form.text("sleutel"), form.text("vraag"), errors, null, shell);
		}
		this.questions.ask(subject.numbers(), words, this.desk.about(subject),
				FormKey.of("question", form.text("sleutel"), number + words));
		return new Redirect(new DossierAddress(subject.numbers().getFirst()).question() + "?gesteld");
	}

	private QuestionDesk.Subject open(String number, String about) {
		var subject = this.desk.open(List.of(DossierAddress.read(number).number()), about);
		if (subject.dossiers().isEmpty() || (subject.about() == null && !about.isEmpty())) {
			throw new NotFound();
		}
		return subject;
	}

	private Reply page(QuestionDesk.Subject subject, String key, String words, FormErrors errors,
			@Nullable String notice, Shell shell) {
		var number = subject.numbers().getFirst();
		return new QuestionPage(new Frame(shell, subject.person(), Section.DOSSIERS),
				new DossierAddress(number).question(), subject, key, words, this.questions.promise(), errors, notice);
	}

}
