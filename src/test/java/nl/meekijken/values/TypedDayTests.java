package nl.meekijken.values;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDayTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "13-10-2026, 2026-10-13", "13/10/26, 2026-10-13", "13.10.2026, 2026-10-13", "3 1 2026, 2026-01-03",
			"13102026, 2026-10-13", "2026-10-13, 2026-10-13", "13 oktober 2026, 2026-10-13", "13 okt, 2026-10-13",
			"13 Oct 2026, 2026-10-13", "13 okt. '26, 2026-10-13", "1 mrt 19, 2019-03-01", "1 maart 2019, 2019-03-01",
			"4 mei 98, 1998-05-04", "24 december, 2025-12-24", "24-12, 2025-12-24", "23-11, 2026-11-23",
			"vandaag, 2026-11-23", "Gisteren, 2026-11-22", "eergisteren, 2026-11-21", "29-2-2024, 2024-02-29" })
	void daysAreReadAsPeopleTypeThem(String typed, LocalDate day) {
		assertThat(TypedDay.parse(typed, TODAY)).contains(day);
	}

	@ParameterizedTest
	@CsvSource({ "24-12, 2026-12-24", "3 jan, 2027-01-03", "23-11, 2026-11-23", "vandaag, 2026-11-23",
			"gisteren, 2026-11-22", "1-12-2025, 2025-12-01", "1-12-26, 2026-12-01", "2026-12-01, 2026-12-01" })
	void aDayToComeIsTheNextOne(String typed, LocalDate day) {
		assertThat(TypedDay.coming(typed, TODAY)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "morgen", "29-2-2026", "31-4-2026", "0-1-2026", "13-13-2026", "13 foo 2026", "oktober",
			"13-10-202", "1310202", "13-10-2026 om 8", "99999999" })
	void whatIsNoDayIsRefused(String typed) {
		assertThat(TypedDay.parse(typed, TODAY)).isEmpty();
	}

}
