package nl.meekijken.administration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;

import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.office.Holiday;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** The days on which nobody works. */
record HolidayPage(Frame frame, boolean administrates, List<Holiday> holidays, HolidayForm form, FormErrors errors,
		Told told) implements Page {

	/** By year, from this one on. */
	Map<Integer, List<Holiday>> years() {
		var thisYear = this.frame.texts().today().getYear();
		return this.holidays.stream()
			.filter(holiday -> holiday.day().getYear() >= thisYear)
			.collect(Collectors.groupingBy(holiday -> holiday.day().getYear(), TreeMap::new, Collectors.toList()));
	}

	/** The first year of which no day is known. */
	int nextYear() {
		return this.holidays.stream()
			.mapToInt(holiday -> holiday.day().getYear())
			.max()
			.orElse(this.frame.texts().today().getYear() - 1) + 1;
	}

	/** Whether it can still be decided otherwise. */
	boolean isToCome(Holiday holiday) {
		return !holiday.day().isBefore(this.frame.texts().today());
	}

	/** Each small form has a key of its own. */
	static String key() {
		return FormKey.fresh();
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
