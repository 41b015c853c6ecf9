package nl.meekijken.handling;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where staff write down which bank account number a client gave.
 *
 * @param stale whether something was given or decided meanwhile
 */
record GiveAccountPage(Frame frame, Addresses address, AccountForm form, FormErrors errors,
		boolean stale) implements Page {

	@Override
	public HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

}
