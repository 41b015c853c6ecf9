package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackedTextTests {

	private static final String LETTER = "<w:t>Een brief</w:t>";

	@Test
	void whatBreaksOffIsReadUntilThere() throws IOException {
		var whole = word(LETTER.getBytes(StandardCharsets.UTF_8), new byte[100_000]);
		assertThat(read(whole)).contains("Een brief");
		assertThat(read(Arrays.copyOf(whole, whole.length / 2))).contains("Een brief");
	}

	@Test
	void whatSwellsIsLeftAtTheLimitAndNotUnpackedToItsEnd() throws IOException {
		var whole = word(LETTER.getBytes(StandardCharsets.UTF_8), new byte[90_000_000]);
		assertThat(read(whole)).contains("Een brief");
	}

	private static String read(byte[] packed) throws IOException {
		return PackedText.of(new ByteArrayInputStream(packed));
	}

	private static byte[] word(byte[] letter, byte[] picture) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(packed)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(letter);
			zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
			zip.write(picture);
			zip.closeEntry();
		}
		return packed.toByteArray();
	}

}
