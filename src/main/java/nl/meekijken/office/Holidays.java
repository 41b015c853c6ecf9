package nl.meekijken.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.values.WorkingDays;

/**
 * The days on which the recovery service does not work, as its administrators keep them.
 */
@Component
public class Holidays {

	private final HolidayStore store;

	Holidays(HolidayStore store) {
		this.store = store;
	}

	/** Asks on which days people work. */
	public Question<WorkingDays> workingDays() {
		return HolidayStore.workingDays();
	}

	/** Asks for all days that are known, the first one first. */
	public Question<List<Holiday>> all() {
		return HolidayStore.all();
	}

	/** Adds a day; tells whether it was not there yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean add(LocalDate day, String name) {
		return this.store.add(day, name);
	}

	/** Adds the days of a year that are not there yet; tells how many. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int addAll(Map<LocalDate, String> days) {
		return (int) days.entrySet().stream().filter(day -> this.store.add(day.getKey(), day.getValue())).count();
	}

	/**
	 * Decides whether people work on a day; what has passed stays as it was.
	 * @return whether there is such a day still to come
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean close(long id, boolean closed, LocalDate today) {
		return this.store.close(id, closed, today);
	}

}
