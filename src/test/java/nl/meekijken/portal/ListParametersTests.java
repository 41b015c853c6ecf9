package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListParametersTests {

	@Test
	void whatGoesWithoutSayingIsNotSaid() {
		var parameters = new ListParameters().with("zoek", "", false).with("status", List.of());
		assertThat(parameters.all()).isEmpty();
		assertThat(parameters.address("/dossiers")).isEqualTo("/dossiers");
	}

	@Test
	void allStandInTheOrderInWhichTheyCame() {
		assertThat(new ListParameters().with("status", List.of("gemeld", "betaald"))
			.with("stil", "ja", true)
			.address("/dossiers")).isEqualTo("/dossiers?status=gemeld&status=betaald&stil=ja");
	}

	@ParameterizedTest
	@CsvSource({ "a&status=betaald, a%26status%3Dbetaald", "'a b', a%20b", "50%, 50%25", "#top, %23top", "a+b, a%2Bb",
			"é, %C3%A9", "'\"><b>', %22%3E%3Cb%3E", "'a\r\nb', a%0D%0Ab" })
	void whatWasTypedNeverBecomesAnotherParameterOrHeader(String typed, String written) {
		assertThat(new ListParameters().with("zoek", typed, true).address("/dossiers"))
			.isEqualTo("/dossiers?zoek=" + written);
	}

}
