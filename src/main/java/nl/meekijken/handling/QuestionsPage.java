package nl.meekijken.handling;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.question.AskedQuestion;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * The questions that wait for an answer, the one promised first on top.
 *
 * @param demos whether also those from demos that somebody asked for
 * @param notice what was just done
 * @param problem what was not
 * @param unsent the question whose answer was not kept, and what was typed
 */
record QuestionsPage(Frame frame, List<AskedQuestion> questions, boolean demos, @Nullable String notice,
		@Nullable String problem, Unsent unsent) implements Page {

	@Override
	public HttpStatus status() {
		return (this.problem != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

	Texts texts() {
		return this.frame.texts();
	}

	boolean isLate(AskedQuestion question) {
		return question.dueAt().isBefore(texts().here().toInstant());
	}

	/** What was typed for this question and not kept. */
	String typed(AskedQuestion question) {
		return (this.unsent.question() == question.id().value()) ? this.unsent.words() : "";
	}

	String address(AskedQuestion question) {
		return new Addresses(question.number()).page();
	}

}
