package nl.meekijken.backoffice;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * Where a member of staff asks for another e-mail address.
 *
 * @param asked whether that was just done, and a confirmation is awaited
 */
record OwnEmailPage(Frame frame, EmailAddress present, String typed, FormErrors errors, boolean asked) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
