package nl.meekijken.portal;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.InvitationForm;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Where an administrator invites a colleague. */
record InvitationPage(Frame frame, String officeName, InvitationForm form, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
