package nl.meekijken.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How days are written, once and again. */
class DayPatternTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private final DayPattern dutch = new DayPattern("EE d MMM", Texts.DUTCH);

	@Test
	void aDayReadsTheSameEachTime() {
		assertThat(this.dutch.of(DAY)).isEqualTo("vr 20 nov").isEqualTo(this.dutch.of(DAY));
		assertThat(this.dutch.known()).isEqualTo(1);
	}

	@Test
	void daysAndLanguagesAreNotMixedUp() {
		assertThat(this.dutch.of(DAY.plusDays(1))).isEqualTo("za 21 nov");
		assertThat(this.dutch.of(DAY)).isEqualTo("vr 20 nov");
		assertThat(new DayPattern("EE d MMM", Texts.ENGLISH).of(DAY)).isEqualTo("Fri 20 Nov");
		assertThat(new DayPattern("HH:mm", Locale.ROOT).of(LocalTime.of(9, 5))).isEqualTo("09:05");
	}

	@Test
	void itDoesNotRememberDaysWithoutEnd() {
		for (var days = 0; days < 25_000; days++) {
			this.dutch.of(DAY.minusDays(days));
		}
		assertThat(this.dutch.known()).isBetween(1, 10_000);
		assertThat(this.dutch.of(DAY)).isEqualTo("vr 20 nov");
	}

}
