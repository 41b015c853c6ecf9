package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Text is UTF-8 as it stands, or none at all. */
class StrictTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "Jansén", "", "a", "😀", "a\r\nb" })
	void textIsReadAsItStands(String text) throws IOException {
		assertThat(read(text.getBytes(StandardCharsets.UTF_8), 100)).isEqualTo(text);
	}

	@Test
	void aMarkOfByteOrderIsNoText() throws IOException {
		assertThat(read("\uFEFFsleutel".getBytes(StandardCharsets.UTF_8), 100)).isEqualTo("sleutel");
		assertThat(read("a\uFEFFb".getBytes(StandardCharsets.UTF_8), 100)).as("within").isEqualTo("a\uFEFFb");
	}

	@Test
	void anotherEncodingIsNotGuessed() {
		assertThatExceptionOfType(CharacterCodingException.class)
			.isThrownBy(() -> read("Jansén".getBytes(StandardCharsets.ISO_8859_1), 100));
		assertThatExceptionOfType(CharacterCodingException.class)
			.isThrownBy(() -> read("Jansen".getBytes(StandardCharsets.UTF_16), 100));
	}

	@Test
	void whatIsTooMuchIsNotRead() throws IOException {
		var ten = "0123456789".getBytes(StandardCharsets.UTF_8);
		assertThat(read(ten, 10)).hasSize(10);
		assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(ten, 9)).satisfies(ex -> {
			var faults = new FaultBook();
			ex.tell(faults);
			assertThat(faults.told()).containsExactly(new Fault("", 0, "", FaultReason.TOO_LARGE));
		});
	}

	private static String read(byte[] bytes, long most) throws IOException {
		return StrictText.of(new ByteArrayInputStream(bytes), most).readAllAsString();
	}

}
