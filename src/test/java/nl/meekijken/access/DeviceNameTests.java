package nl.meekijken.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0                                                        | Firefox, Windows
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36                          | Chrome, Windows
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0            | Edge, Windows
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15                    | Safari, macOS
					Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1  | Safari, iPhone
					Mozilla/5.0 (Linux; Android 16; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet, Android
					Mozilla/5.0 (X11; Linux x86_64) Something/1.0                                                                                             | Linux
					""")
	void aBrowserIsCalledAsItsOwnerCallsIt(String userAgent, String name) {
		assertThat(DeviceName.of(userAgent)).isEqualTo(name);
	}

	@Test
	void whatTellsNothingHasNoName() {
		assertThat(DeviceName.of(null)).isEmpty();
		assertThat(DeviceName.of("")).isEmpty();
		assertThat(DeviceName.of("<script>alert(1)</script>")).isEmpty();
	}

	@Test
	void onlyTheBeginningOfALongTextIsRead() {
		assertThat(DeviceName.of("x".repeat(10_000) + "Firefox Windows")).isEmpty();
	}

}
