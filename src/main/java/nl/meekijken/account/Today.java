package nl.meekijken.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the Netherlands: rights of a tier begin and end on Dutch days. */
final class Today {

	private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

	private Today() {
	}

	static LocalDate of(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), DUTCH);
	}

}
