package nl.meekijken.portal;

import org.springframework.http.HttpStatus;

import nl.meekijken.account.Colleague;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Where an administrator asks staff to remove the second factors of a colleague. */
record LostFactorPage(Frame frame, Colleague colleague, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
