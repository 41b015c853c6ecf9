package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

import nl.meekijken.values.ClaimNumber;

/**
 * Gives out claim numbers that rise with the day of the report and that nobody else
 * gives: no other demo, and no recovery of a real damage, whose numbers stay below half a
 * million.
 */
final class ClaimNumbers {

	/** From here on numbers are of demos that somebody asked for. */
	private static final int FIRST_OF_REQUESTED = 500_000;

	private static final int A_BLOCK = 250;

	private static final int A_DAY = 40;

	private static final int AN_OFFICE = 10;

	private final ToIntFunction<LocalDate> first;

	private final int aDay;

	private final Set<ClaimNumber> given = new HashSet<>();

	private ClaimNumbers(ToIntFunction<LocalDate> first, int aDay) {
		this.first = first;
		this.aDay = aDay;
	}

	/**
	 * For one office of the demo world. Each has its own range within a day, so that it
	 * does not matter whether the others are filled in the same run.
	 * @param office from 0 to 3
	 */
	static ClaimNumbers ofWorld(int office) {
		return new ClaimNumbers(day -> day.getDayOfYear() * A_DAY + office * AN_OFFICE + 1, AN_OFFICE - 1);
	}

	/**
	 * For a demo that somebody asked for: two numbers for three days.
	 * @param block of each year's numbers, from 0 to 1999
	 */
	static ClaimNumbers ofBlock(int block) {
		return new ClaimNumbers(day -> FIRST_OF_REQUESTED + block * A_BLOCK + day.getDayOfYear() * 2 / 3, 1);
	}

	/**
	 * The next number of that day; a day that has none left borrows of the day before.
	 */
	ClaimNumber next(LocalDate reported) {
		for (LocalDate day = reported;; day = day.minusDays(1)) {
			for (int nth = 0; nth < this.aDay; nth++) {
				var number = new ClaimNumber(day.getYear(), this.first.applyAsInt(day) + nth);
				if (this.given.add(number)) {
					return number;
				}
			}
		}
	}

}
