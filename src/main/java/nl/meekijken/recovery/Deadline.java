package nl.meekijken.recovery;

import java.time.LocalDate;

/**
 * A day that the law names; it is indicative, and nothing is ever closed because of it.
 *
 * @param since the day from which the term runs
 */
public record Deadline(Rule rule, LocalDate since, LocalDate on) {

	public Nearness nearness(LocalDate today) {
		return Nearness.of(this.on, today);
	}

}
