package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.InvitationForm;
import nl.meekijken.account.Role;
import nl.meekijken.desk.Frame;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Where somebody of an office is invited. */
record OfficePersonPage(Frame frame, KeptOffice office, InvitationForm form, FormErrors errors) implements Page {

	String address() {
		return OfficeAddress.of(this.office.id());
	}

	List<Role> roles() {
		return Role.ADMINISTRATOR.choices();
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
