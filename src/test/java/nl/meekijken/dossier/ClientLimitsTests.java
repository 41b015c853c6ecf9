package nl.meekijken.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientLimitsTests {

	@ParameterizedTest
	@CsvSource({ "12, '', 12", "' 12 ', a, 12 a", "12, bis 3, 12 bis 3", "'12  -  14', '', 12 - 14" })
	void aNumberStandsBeforeWhatBelongsToIt(String typed, String addition, String together) {
		assertThat(ClientLimits.houseNumber(typed, addition)).contains(together);
	}

	@ParameterizedTest
	@CsvSource({ "'', a", "' ', ''", "huis, 3", "a, ''", "\u200B, ''" })
	void withoutADigitOfItsOwnItIsNone(String typed, String addition) {
		assertThat(ClientLimits.houseNumber(typed, addition)).isEmpty();
	}

	@Test
	void bothTogetherAreTwentyLongAtMost() {
		assertThat(ClientLimits.houseNumber("1".repeat(20), "")).contains("1".repeat(20));
		assertThat(ClientLimits.houseNumber("1".repeat(21), "")).isEmpty();
		assertThat(ClientLimits.houseNumber("1", "a".repeat(18)))
			.hasValueSatisfying(all -> assertThat(all).hasSize(20));
		assertThat(ClientLimits.houseNumber("11", "a".repeat(18))).isEmpty();
		assertThat(ClientLimits.houseNumber("1", "a".repeat(5000))).isEmpty();
	}

}
