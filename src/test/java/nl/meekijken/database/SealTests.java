package nl.meekijken.database;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is sealed is read by nobody without the secret, and not changed unnoticed. */
class SealTests {

	private static final String SECRET = "a secret of this house and no other";

	private final Seal seal = Seal.of(SECRET, "letters");

	@ParameterizedTest
	@ValueSource(strings = { "", "NL91ABNA0417164300", "Één regel\nen nog een", "\uD83D\uDE97", "\u0000" })
	void whatWasSealedIsOpenedAgainAlsoAfterARestart(String text) {
		assertThat(Seal.of(SECRET, "letters").open(this.seal.close(text))).isEqualTo(text);
	}

	@Test
	void theSameTextIsNeverSealedTheSameWayTwice() {
		var first = this.seal.close("NL91ABNA0417164300");
		assertThat(first).isNotEqualTo(this.seal.close("NL91ABNA0417164300"));
		assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("ABNA");
	}

	@Test
	void anotherSecretOrPurposeOpensNothing() {
		var sealed = this.seal.close("geheim");
		for (var other : new Seal[] { Seal.of(SECRET + " ", "letters"), Seal.of(SECRET, "letter"),
				Seal.of("letters", SECRET) }) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> other.open(sealed));
		}
	}

	@Test
	void aChangeOfAnyByteIsNoticed() {
		var sealed = this.seal.close("1000");
		for (var place = 0; place < sealed.length; place++) {
			var bent = sealed.clone();
			bent[place] ^= 1;
			assertThatExceptionOfType(IllegalStateException.class).as("byte %d", place)
				.isThrownBy(() -> this.seal.open(bent));
		}
	}

	@Test
	void aPieceOfItOpensNothing() {
		var sealed = this.seal.close("1000");
		for (var length = 0; length < sealed.length; length++) {
			var piece = Arrays.copyOf(sealed, length);
			assertThatExceptionOfType(IllegalStateException.class).as("%d bytes", length)
				.isThrownBy(() -> this.seal.open(piece));
		}
	}

}
