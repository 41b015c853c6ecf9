package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.office.KeptContact;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** Who answers the questions of offices. */
record ManagerPage(Frame frame, boolean administrates, List<KeptContact> managers, ManagerForm form, FormErrors errors,
		Told told) implements Page {

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
