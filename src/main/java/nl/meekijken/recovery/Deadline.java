package nl.meekijken.recovery;

import java.time.LocalDate;

/**
 * A day that the law names; it is indicative, and nothing is ever closed because of it.
 *
 * @param since the day from which the term runs
 */
public record Deadline(Rule rule, LocalDate since, LocalDate on) {

	/** Which rule of the law. */
	public enum Rule {

		/** An insurer answers within three months (Wft 4:70 lid 6). */
		ANSWER,
		/** A claim against the insurer lapses after three years (WAM 10 lid 1). */
		AGAINST_INSURER,
		/** A claim against who is liable lapses after five years (BW 3:310 lid 1). */
		AGAINST_LIABLE

	}

	/** How near it is, for whoever has to watch it. */
	public enum Nearness {

		PAST, WITHIN_A_MONTH, WITHIN_THREE_MONTHS, WITHIN_SIX_MONTHS, WITHIN_A_YEAR, FAR

	}

	public Nearness nearness(LocalDate today) {
		if (this.on.isBefore(today)) {
			return Nearness.PAST;
		}
		if (!this.on.isAfter(today.plusMonths(1))) {
			return Nearness.WITHIN_A_MONTH;
		}
		if (!this.on.isAfter(today.plusMonths(3))) {
			return Nearness.WITHIN_THREE_MONTHS;
		}
		if (!this.on.isAfter(today.plusMonths(6))) {
			return Nearness.WITHIN_SIX_MONTHS;
		}
		return this.on.isAfter(today.plusYears(1)) ? Nearness.FAR : Nearness.WITHIN_A_YEAR;
	}

}
