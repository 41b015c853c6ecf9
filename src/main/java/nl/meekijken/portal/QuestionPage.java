package nl.meekijken.portal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where somebody asks the handler of a dossier something.
 *
 * @param key by which the same form is known when it comes twice
 * @param promised when an answer to a question of now would come
 * @param notice what was just done
 */
record QuestionPage(Frame frame, DossierAddress address, String key, String words, Instant promised, FormErrors errors,
		@Nullable String notice) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

}
