package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.InvitationForm;
import nl.meekijken.desk.Frame;
import nl.meekijken.office.KeptContact;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Where an administrator opens an office. */
record NewOfficePage(Frame frame, List<KeptContact> managers, OfficeForm form, TierForm tier, InvitationForm person,
		FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
