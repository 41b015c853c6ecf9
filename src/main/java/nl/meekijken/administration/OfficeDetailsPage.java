package nl.meekijken.administration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.office.KeptContact;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * Where an administrator changes what is kept of an office.
 *
 * @param changedMeanwhile what it became while this was typed; none if nothing changed
 */
record OfficeDetailsPage(Frame frame, KeptOffice office, List<KeptContact> managers, OfficeForm form, FormErrors errors,
		@Nullable KeptOffice changedMeanwhile) implements Page {

	String address() {
		return OfficeAddress.of(this.office.id());
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.changedMeanwhile != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
