package nl.meekijken.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.question.Questions;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where somebody asks the handlers of one or more dossiers something.
 *
 * @param action where the question goes
 * @param key by which the same form is known when it comes twice
 * @param promised when an answer to a question of now would come
 * @param notice what was just done
 */
record QuestionPage(Frame frame, String action, QuestionDesk.Subject subject, String key, String words,
		Instant promised, FormErrors errors, @Nullable String notice) implements Page {

	static FormErrors wordsWrong(Texts texts) {
		var errors = new FormErrors();
		errors.add("vraag", texts.say("question.words.wrong", Questions.LONGEST));
		return errors;
	}

	/** Where the same is asked about several dossiers. */
	static String addressOf(Collection<ClaimNumber> numbers) {
		return SeveralQuestionsController.ADDRESS
				+ numbers.stream().map(ClaimNumber::toString).collect(Collectors.joining("&dossier=", "?dossier=", ""));
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	/** Whether it is about one dossier only, from which one came here. */
	boolean single() {
		return !this.action.equals(SeveralQuestionsController.ADDRESS);
	}

	DossierAddress address(QuestionDesk.Subject.Dossier dossier) {
		return new DossierAddress(dossier.number());
	}

	/** Where one came from. */
	String back() {
		return single() ? address(this.subject.dossiers().getFirst()).page() : "/dossiers";
	}

	String backWords() {
		return single() ? texts().say("question.back", this.subject.numbers().getFirst().toString())
				: texts().say("dossier.back");
	}

	/** What it is about: an activity, in the reader's language. */
	@Nullable String about() {
		var activity = this.subject.about();
		return (activity != null)
				? texts().say("question.about", Wording.activity(texts(), activity.kind(), activity.detail()),
						texts().day(texts().dayOf(activity.at())))
				: null;
	}

}
