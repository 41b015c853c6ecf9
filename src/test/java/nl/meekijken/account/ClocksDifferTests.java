package nl.meekijken.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes of phones whose clock is not that of the house. */
class ClocksDifferTests {

	private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	private static final long STEP = 59_000_000;

	private static final Instant NOW = Instant.ofEpochSecond(STEP * 30 + 7);

	@Test
	void aPhoneThatRunsFastUsesUpTheStepsItIsAheadOf() {
		assertThat(OneTimeCodes.stepOf(code(STEP + 1), KEY, NOW, 0)).hasValue(STEP + 1);
		assertThat(OneTimeCodes.stepOf(code(STEP), KEY, NOW, STEP + 1)).isEmpty();
		assertThat(OneTimeCodes.stepOf(code(STEP + 1), KEY, NOW.plusSeconds(30), STEP + 1)).isEmpty();
		assertThat(OneTimeCodes.stepOf(code(STEP + 2), KEY, NOW.plusSeconds(30), STEP + 1)).hasValue(STEP + 2);
	}

	@Test
	void aPhoneThatRunsSlowGoesOnWithEachStepOfItsOwn() {
		assertThat(OneTimeCodes.stepOf(code(STEP - 1), KEY, NOW, STEP - 2)).hasValue(STEP - 1);
		assertThat(OneTimeCodes.stepOf(code(STEP), KEY, NOW.plusSeconds(30), STEP - 1)).hasValue(STEP);
		assertThat(OneTimeCodes.stepOf(code(STEP - 1), KEY, NOW, STEP - 1)).isEmpty();
	}

	@Test
	void aClockOfTheHouseThatIsSetBackOpensNoUsedStepAgain() {
		assertThat(OneTimeCodes.stepOf(code(STEP - 1), KEY, NOW.minusSeconds(30), STEP)).isEmpty();
		assertThat(OneTimeCodes.stepOf(code(STEP), KEY, NOW.minusSeconds(30), STEP)).isEmpty();
	}

	@Test
	void aCodeIsOfOneKeyOnly() {
		var other = "09876543210987654321".getBytes(StandardCharsets.US_ASCII);
		assertThat(OneTimeCodes.stepOf(code(STEP), other, NOW, 0)).isEmpty();
	}

	@Test
	void aCodeThatBeginsWithZerosIsSixDigitsToo() {
		var step = STEP;
		while (!code(step).startsWith("00")) {
			step++;
		}
		var code = code(step);
		var then = Instant.ofEpochSecond(step * 30);
		assertThat(code).hasSize(6);
		assertThat(OneTimeCodes.stepOf(code, KEY, then, 0)).hasValue(step);
		assertThat(OneTimeCodes.stepOf(code.substring(1), KEY, then, 0)).isEmpty();
		assertThat(OneTimeCodes.stepOf("0" + code, KEY, then, 0)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12345", "1234567", "abcdef", "-12345", "123 456", "１２３４５６" })
	void whatIsNoCodeIsOfNoStep(String typed) {
		assertThat(OneTimeCodes.stepOf(typed, KEY, NOW, 0)).isEmpty();
	}

	private static String code(long step) {
		return OneTimeCodes.codeOf(KEY, step);
	}

}
