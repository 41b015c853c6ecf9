package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.office.OfficeDetails;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * Where an administrator changes how to reach the office.
 *
 * @param changedMeanwhile what somebody else made of it after it was shown; none if
 * nobody did
 */
record OfficeContactPage(Frame frame, String officeName, OfficeForm form, FormErrors errors,
		@Nullable OfficeDetails changedMeanwhile) implements Page {

	@Override
	public HttpStatus status() {
		if (this.changedMeanwhile != null) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
