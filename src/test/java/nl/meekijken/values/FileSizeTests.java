package nl.meekijken.values;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileSizeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0 | 0 B | 0 B", "999 | 999 B | 999 B", "1000 | 1 kB | 1 kB", "184320 | 184 kB | 184 kB",
					"999499 | 999 kB | 999 kB", "999500 | 1,0 MB | 1.0 MB", "2100000 | 2,1 MB | 2.1 MB",
					"9949999 | 9,9 MB | 9.9 MB", "9950000 | 10 MB | 10 MB", "25000000 | 25 MB | 25 MB",
					"999499999 | 999 MB | 999 MB", "999500000 | 1,0 GB | 1.0 GB", "1400000000 | 1,4 GB | 1.4 GB" })
	void sizesAreShownInTheLargestUnitThatFits(long bytes, String dutch, String english) {
		assertThat(new FileSize(bytes).display(Locale.of("nl", "NL"))).isEqualTo(dutch);
		assertThat(new FileSize(bytes).display(Locale.ENGLISH)).isEqualTo(english);
	}

	@Test
	void theLargestSizeCanBeShown() {
		assertThat(new FileSize(Long.MAX_VALUE).display(Locale.ENGLISH)).isEqualTo("9223372037 GB");
	}

	@Test
	void aSizeIsNeverNegative() {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new FileSize(-1));
	}

	@Test
	void sizesCompareByBytes() {
		assertThat(new FileSize(999)).isLessThan(new FileSize(1000));
	}

}
