package nl.meekijken.administration;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.office.KeptBrand;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** How an office shows itself. */
record BrandPage(Frame frame, boolean administrates, KeptOffice office, KeptBrand brand, BrandForm form,
		FormErrors errors, Told told) implements Page {

	String address() {
		return OfficeAddress.of(this.office.id());
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
