package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A day is found in what people write. */
class AppointmentTests {

	private static final LocalDate SAID = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 december 2026                              | 2026-12-03 |
			3 december                                   | 2026-12-03 |
			dinsdag 3 december om 10.30 uur              | 2026-12-03 | 10:30
			vrijdag 5 maart, 9 uur, bij Autoschade Zwolle | 2027-03-05 | 09:00
			23 november                                  | 2026-11-23 |
			22 november                                  | 2027-11-22 |
			3rd December 2026 at 14:05                   | 2026-12-03 | 14:05
			1 mrt 2027                                   | 2027-03-01 |
			03-12-2026                                   | 2026-12-03 |
			3/12/2026 16.00                              | 2026-12-03 | 16:00
			3.12.2026                                    | 2026-12-03 |
			2026-12-03                                   | 2026-12-03 |
			bij 2 monteurs, 4 januari 2027               | 2027-01-04 |
			31 december 2026 om 24:00                    | 2026-12-31 |
			""")
	void aDayAndItsTimeAreFound(String words, LocalDate day, LocalTime time) {
		assertThat(Appointment.in(words, SAID)).contains(new Appointment(day, time));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "volgende week", "31-02-2026", "31 februari", "3 schroeven", "maart", "10.30 uur",
			"99-99-9999", "2026-13-01", "december 2026" })
	void whereNoDayIsSaidNoneIsFound(String words) {
		assertThat(Appointment.in(words, SAID)).isEmpty();
	}

	@Test
	void aDayThatComesOnlyInLeapYearsIsNoFault() {
		assertThat(Appointment.in("29 februari", SAID)).isEmpty();
		assertThat(Appointment.in("29 februari 2028", SAID).orElseThrow().day()).isEqualTo("2028-02-29");
	}

}
