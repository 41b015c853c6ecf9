package nl.meekijken.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a template says is what travels, letter by letter. */
class PageBytesTests {

	private final PageBytes page = new PageBytes();

	@ParameterizedTest
	@ValueSource(
			strings = { "", "plain", "één dossier", "é", "ends in ü", "€ 4.186,50", "😀 and on", "plain, then 😀" })
	void everyLetterArrives(String text) {
		this.page.writeContent("[");
		this.page.writeContent(text);
		this.page.writeContent("]");
		assertThat(arrived()).isEqualTo("[" + text + "]");
	}

	@Test
	void aPartOfATextIsWrittenWithoutTheRest() {
		this.page.writeContent("één dossier", 4, 8);
		this.page.writeContent("één dossier", 0, 3);
		assertThat(arrived()).isEqualTo("doss" + "één");
	}

	@Test
	void textsAndBytesKeepTheirOrder() {
		this.page.writeContent("first ");
		this.page.writeBinaryContent("secónd ".getBytes(StandardCharsets.UTF_8));
		this.page.writeUserContent(3);
		assertThat(arrived()).isEqualTo("first secónd 3");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1000, 32_768, 100_000 })
	void aPageMayBeAsLongAsItLikes(int size) {
		var piece = "ë".repeat(size);
		this.page.writeContent(piece);
		this.page.writeBinaryContent(piece.getBytes(StandardCharsets.UTF_8));
		this.page.writeContent("x".repeat(size));
		assertThat(this.page.length()).isEqualTo(5 * size);
		assertThat(arrived()).isEqualTo(piece + piece + "x".repeat(size));
	}

	private String arrived() {
		var stream = new ByteArrayOutputStream();
		try {
			this.page.writeTo(stream);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		assertThat(stream.size()).isEqualTo(this.page.length());
		return stream.toString(StandardCharsets.UTF_8);
	}

}
