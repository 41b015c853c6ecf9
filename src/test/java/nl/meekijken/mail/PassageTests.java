package nl.meekijken.mail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PassageTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/dossiers/2026-000123", "/stukken?x=%C3%A9#top" })
	void aButtonLeadsToAPathOfThisSite(String path) {
		assertThat(new Passage.Link("Bekijk", path).path()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "dossiers", "//evil.example", "https://evil.example", "javascript:alert(1)", "/a b",
			"/a\nb", "/a\r\nX: y", "/\u0000", "/é", "/\u007F" })
	void itLeadsNowhereElseAndIntoNoHeader(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Passage.Link("Bekijk", path));
	}

}
