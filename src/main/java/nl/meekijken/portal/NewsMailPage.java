package nl.meekijken.portal;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.notification.MailCount;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Choosing whether, and how often, news comes by mail.
 *
 * @param count how many mails each choice would have brought
 * @param notice what was just done
 */
record NewsMailPage(Frame frame, NewsMailForm form, FormErrors errors, MailCount count,
		@Nullable String notice) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	List<Integer> hours() {
		return IntStream.rangeClosed(NewsMailForm.FIRST_HOUR, NewsMailForm.LAST_HOUR).boxed().toList();
	}

	boolean isChosen(Rhythm rhythm) {
		return rhythm.name().equals(this.form.rhythm());
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
