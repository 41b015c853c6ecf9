package nl.meekijken.administration;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.recovery.KeptRate;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** The rates of the statutory interest. */
record RatePage(Frame frame, boolean administrates, List<KeptRate> rates, RateForm form, FormErrors errors,
		Told told) implements Page {

	/** "4%", "12,25%". */
	String written(BigDecimal percent) {
		return NumberFormat.getNumberInstance(this.frame.texts().locale()).format(percent) + "%";
	}

	/** Whether it begins after today. */
	boolean isToCome(KeptRate rate) {
		return rate.rate().from().isAfter(this.frame.texts().today());
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
