package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.InvitationForm;
import nl.meekijken.account.Role;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Where an administrator invites somebody to work for the recovery service. */
record StaffInvitationPage(Frame frame, InvitationForm form, FormErrors errors) implements Page {

	List<Role> roles() {
		return Role.HANDLER.choices();
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
