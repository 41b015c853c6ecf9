package nl.meekijken.mime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a header says becomes one line that can be shown. */
class OneLineTests {

	@ParameterizedTest
	@CsvSource({ "' gewoon ', gewoon", "'op\r\n twee', op twee", "=?utf-8?b?w6k=?=, é", "=?utf-8?q?a=0Ab?=, a b",
			"=?onbekend?q?a?=, =?onbekend?q?a?=", "=?utf-8?q?onaf, =?utf-8?q?onaf", "'a\tb', a b", "'', ''" })
	void aHeaderIsDecodedAndPutOnOneLine(String header, String line) {
		assertThat(OneLine.of(header, 100)).isEqualTo(line);
	}

	@Test
	void nothingTurnsTheDirectionOfReading() {
		assertThat(OneLine.of("rekening\u202efdp.exe\u2066x", 100)).isEqualTo("rekening fdp.exe x");
	}

	@Test
	void aLineThatIsCutEndsInAWholeLetter() {
		assertThat(OneLine.of("ab\ud83d\ude00c", 3)).isEqualTo("ab");
		assertThat(OneLine.of("ab\ud83d\ude00c", 4)).isEqualTo("ab\ud83d\ude00");
		assertThat(OneLine.of("abc", 0)).isEmpty();
	}

}
