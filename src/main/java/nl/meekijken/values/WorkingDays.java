package nl.meekijken.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days the recovery service works: from Monday to Friday, but not on the
 * holidays that its administrators keep.
 */
public record WorkingDays(Set<LocalDate> holidays) {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	public WorkingDays {
		holidays = Set.copyOf(holidays);
	}

	public boolean isOne(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.contains(day);
	}

	/** The day that so many working days follow after; the day itself does not count. */
	public LocalDate after(LocalDate day, int many) {
		var reached = day;
		for (var left = many; left > 0; left--) {
			reached = from(reached.plusDays(1));
		}
		return reached;
	}

	/** That day, or the first working day after it. */
	public LocalDate from(LocalDate day) {
		var reached = day;
		while (!isOne(reached)) {
			reached = reached.plusDays(1);
		}
		return reached;
	}

}
