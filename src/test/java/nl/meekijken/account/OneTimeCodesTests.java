package nl.meekijken.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeCodesTests {

	private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** Appendix B of RFC 6238, the last six digits. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
	}

	@Test
	void oneStepEarlyOrLateIsRightAndTwoAreNot() {
		var code = OneTimeCodes.codeOf(KEY, 100);
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(99 * 30), 0)).hasValue(100);
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(101 * 30 + 29), 0)).hasValue(100);
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(98 * 30 + 29), 0)).isEmpty();
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(102 * 30), 0)).isEmpty();
	}

	@Test
	void aStepThatWasUsedIsNotRightAgain() {
		var code = OneTimeCodes.codeOf(KEY, 100);
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(100 * 30), 100)).isEmpty();
		assertThat(OneTimeCodes.stepOf(code, KEY, Instant.ofEpochSecond(100 * 30), 101)).isEmpty();
	}

	/** RFC 4648, section 10. */
	@ParameterizedTest
	@CsvSource({ "fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" })
	void keysAreWrittenAsAppsReadThem(String bytes, String written) {
		assertThat(Base32.KEY.write(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
	}

}
