package nl.meekijken.intake;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

	@ParameterizedTest
	@CsvSource({ "NL, NL", "IRL, IE", "N, NO", "FIN, FI", "EST, EE", "SLO, SI", "SRB, RS", "BIH, BA", "M, MT", "CY, CY",
			"IS, IS", "NMK, MK", "MNE, ME", "AL, AL", "MD, MD", "MA, MA", "TN, TN", "D, DE", "S, SE", "FL, LI" })
	void vehiclesOfTheGreenCardCarryTheirLetters(String letters, String country) {
		assertThat(Countries.PLATES).contains(letters);
		assertThat(Countries.ofPlate(letters)).isEqualTo(country);
	}

	@Test
	void bothListsTellOfTheSameCountries() {
		assertThat(Countries.PLATES).hasSameSizeAs(Countries.LETTERS).doesNotHaveDuplicates();
		assertThat(Countries.LETTERS).doesNotHaveDuplicates().hasSizeGreaterThan(47);
		assertThat(Arrays.asList(Locale.getISOCountries())).containsAll(Countries.LETTERS);
		assertThat(Countries.LETTERS).containsAll(Countries.EEA).first().isEqualTo("NL");
	}

}
