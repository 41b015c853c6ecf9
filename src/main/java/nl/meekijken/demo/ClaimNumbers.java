package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import nl.meekijken.values.ClaimNumber;

/**
 * Gives out claim numbers that rise with the day of the report. Each office has its own
 * range within a day, so that it does not matter whether the others are filled in the
 * same run.
 */
final class ClaimNumbers {

	private static final int A_DAY = 40;

	private static final int AN_OFFICE = 10;

	private final int office;

	private final Set<ClaimNumber> given = new HashSet<>();

	/**
	 * For one office.
	 * @param office from 0 to 3
	 */
	ClaimNumbers(int office) {
		this.office = office;
	}

	/**
	 * The next number of that day; a day that has none left borrows of the day before.
	 */
	ClaimNumber next(LocalDate reported) {
		for (LocalDate day = reported;; day = day.minusDays(1)) {
			for (int sequence = 1; sequence < AN_OFFICE; sequence++) {
				var number = new ClaimNumber(day.getYear(),
						day.getDayOfYear() * A_DAY + this.office * AN_OFFICE + sequence);
				if (this.given.add(number)) {
					return number;
				}
			}
		}
	}

}
