package nl.meekijken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DrawingCheckTests {

	@ParameterizedTest
	@CsvSource({ "true, '', false", "false, ' accepted ', false", "false, '', true" })
	void papersAreDrawnApartOrThatIsAccepted(boolean embedded, String network, boolean apart) {
		assertThatCode(() -> new DrawingCheck(embedded, network, apart).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
	}

	@Test
	void otherwiseTheHouseDoesNotStart() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new DrawingCheck(false, "yes", false).afterSingletonsInstantiated())
			.withMessageContaining("network");
	}

}
