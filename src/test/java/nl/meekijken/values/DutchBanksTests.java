package nl.meekijken.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutchBanksTests {

	@ParameterizedTest
	@CsvSource({ "NL91ABNA0417164300, ABN AMRO", "NL20INGB0001234567, ING", "NL44RABO0123456789, Rabobank",
			"NL44 RABO •••• ••67 89, Rabobank", "NL44ZZZZ0123456789,", "BE68539007547034,", "'',", "ABNA," })
	void theFourLettersOfADutchNumberNameItsBank(String iban, String bank) {
		assertThat(DutchBanks.of(iban).orElse(null)).isEqualTo(bank);
	}

}
