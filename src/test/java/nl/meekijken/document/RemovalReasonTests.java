package nl.meekijken.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.values.InvalidValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RemovalReasonTests {

	@Test
	void blanksAroundItAreNoPartOfIt() {
		assertThat(new RemovalReason(" Verkeerd dossier.\r\nZie de mail. \n"))
			.hasToString("Verkeerd dossier.\nZie de mail.");
	}

	@Test
	void itMayBeFiveHundredLongAndNoLonger() {
		assertThat(new RemovalReason("é".repeat(RemovalReason.LONGEST)).value()).hasSize(500);
		assertThatExceptionOfType(InvalidValue.class)
			.isThrownBy(() -> new RemovalReason("é".repeat(RemovalReason.LONGEST + 1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\t", "a\u0000b", "a\u202Eb", "a\uD800b", "a\u200Bb" })
	void nothingAndTheUnreadableAreNoReason(String typed) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new RemovalReason(typed))
			.withMessage("Not a valid reason");
	}

}
