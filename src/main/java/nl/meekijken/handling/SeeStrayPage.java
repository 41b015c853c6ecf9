package nl.meekijken.handling;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.reply.OpenedStray;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A message that belongs to no dossier yet, and what can be done with it.
 *
 * @param dossier the number that is proposed, or was typed
 * @param reason as it was typed
 */
record SeeStrayPage(Frame frame, OpenedStray opened, String dossier, String reason, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	String here() {
		return StrayController.STRAYS + this.opened.stray().id();
	}

	String subject() {
		var given = this.opened.stray().subject();
		return given.isEmpty() ? texts().say("reply.no-subject") : given;
	}

	/** Whether a number was found in it. */
	boolean proposes() {
		return this.errors.isEmpty() && this.opened.mentioned().isPresent();
	}

}
