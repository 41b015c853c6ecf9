package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.office.TierRight;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** What each tier may do, now, before and later. */
record TierRightPage(Frame frame, boolean administrates, List<TierRight> rights, TierRightForm form, FormErrors errors,
		Told told) implements Page {

	boolean holds(TierRight right) {
		return right.holdsOn(this.frame.texts().today());
	}

	boolean isPlanned(TierRight right) {
		return right.from().isAfter(this.frame.texts().today());
	}

	/** "yes" or "no", in words. */
	String said(boolean may) {
		return this.frame.texts().say(may ? "rights.yes" : "rights.no");
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
