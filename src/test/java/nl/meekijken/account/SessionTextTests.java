package nl.meekijken.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SessionTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "gewoon", "José 🚗", "\u0000", "\u00AC\u00ED\u0000\u0005sr" })
	void aTextComesBackAsItWas(String text) {
		assertThat(SessionText.fromBytes(SessionText.toBytes(text))).isEqualTo(text);
	}

	@Test
	void nothingElseIsEverWrittenNorToldOf() {
		assertThatIllegalArgumentException().isThrownBy(() -> SessionText.toBytes(List.of("geheim")))
			.withMessageContaining("texts only")
			.withMessageNotContaining("geheim");
	}

	@Test
	void whatSomebodyPutInItsPlaceIsReadAsATextAndNeverAsAnObject() {
		assertThat(SessionText.fromBytes(new byte[] { (byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r' }))
			.isInstanceOf(String.class);
	}

}
