package nl.meekijken.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names from outside as they are shown. */
class ShownNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			foto.jpg,                      foto.jpg
			../../etc/passwd,              passwd
			C:\\fakepath\\Schade foto.jpg, Schade foto.jpg
			' . . ',                       document
			..,                            document
			/,                             document
			con.pdf,                       con.pdf
			😀 schade.png,                 😀 schade.png
			<b>vet</b>.pdf,                b>.pdf
			""")
	void aNameIsOneReadableLineWithoutFolders(String typed, String shown) {
		assertThat(ShownName.of(typed)).isEqualTo(shown);
	}

	@Test
	void whatIsUnseenOrTurnsTextRoundIsLeftOut() {
		assertThat(ShownName.of("factuur\u202Efdp.exe")).isEqualTo("factuurfdp.exe");
		assertThat(ShownName.of("a\0b\r\nSet-Cookie: x.pdf")).isEqualTo("a b Set-Cookie: x.pdf");
		assertThat(ShownName.of("\u200B\uFEFF")).isEqualTo("document");
		assertThat(ShownName.of("e\u0301.pdf")).isEqualTo("\u00E9.pdf");
	}

	@Test
	void aLongNameKeepsItsEnding() {
		assertThat(ShownName.of("x".repeat(300) + ".jpeg")).hasSize(150).endsWith("x….jpeg");
		assertThat(ShownName.of("😀".repeat(300))).endsWith("😀…");
		assertThat(ShownName.of("x".repeat(150))).hasSize(150).doesNotContain("…");
	}

}
