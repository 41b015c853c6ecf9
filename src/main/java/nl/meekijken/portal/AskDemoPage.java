package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * Asking for a demo.
 *
 * @param refusal why it cannot be asked for just now
 * @param desk whom to call instead
 */
record AskDemoPage(Shell shell, AskDemoForm form, FormErrors errors, @Nullable String refusal, ServiceDesk desk,
		HttpStatus status) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

}
