package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerNetworkTests {

	@ParameterizedTest
	@ValueSource(strings = { "2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:DB8:1:2:0:0:0:99",
			"2001:0db8:0001:0002:0:0:0:1", "2001:db8:1:2:aaaa::192.0.2.1", "2001:db8:1:2::1%eth0" })
	void allAddressesOfOneNetworkCountAsOne(String address) {
		assertThat(CallerNetwork.of(address)).isEqualTo(new CallerNetwork("2001:0db8:0001:0002::/64"));
	}

	@Test
	void theNextNetworkCountsByItself() {
		assertThat(CallerNetwork.of("2001:db8:1:3::1")).isNotEqualTo(CallerNetwork.of("2001:db8:1:2::1"));
		assertThat(CallerNetwork.of("2001:db8:2:2::1")).isNotEqualTo(CallerNetwork.of("2001:db8:1:2::1"));
		assertThat(CallerNetwork.of("::1")).isEqualTo(new CallerNetwork("0000:0000:0000:0000::/64"));
	}

	@Test
	void neighboursInIPv4CountByThemselves() {
		assertThat(CallerNetwork.of("192.0.2.1").value()).isEqualTo("192.0.2.1");
		assertThat(CallerNetwork.of("192.0.2.2")).isNotEqualTo(CallerNetwork.of("192.0.2.1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "::ffff:192.0.2.1", "::FFFF:c000:201", "0:0:0:0:0:ffff:192.0.2.1" })
	void anIPv4AddressInTheClothesOfIPv6IsTheSameCaller(String address) {
		assertThat(CallerNetwork.of(address)).isEqualTo(CallerNetwork.of("192.0.2.1"));
	}

	@ParameterizedTest
	@CsvSource({ "unknown", "localhost", "_hidden", "2001:db8::1::2", "192.0.2.256", "fe80::g", "''" })
	void whatIsNoAddressCountsAsItStands(String text) {
		assertThat(CallerNetwork.of(text).value()).isEqualTo(text);
	}

	@Test
	void itReadsAsWhatIsCounted() {
		assertThat(CallerNetwork.of("192.0.2.1")).hasToString("192.0.2.1");
	}

}
