package nl.meekijken.dossier;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.Examples;
import nl.meekijken.values.Iban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class IbanSealTests {

	private static final Iban IBAN = Iban.of("NL91ABNA0417164300");

	private final IbanSeal seal = new IbanSeal("a secret of this test");

	@Test
	void whatIsSealedCanBeOpened() {
		assertThat(this.seal.open(this.seal.seal(IBAN))).isEqualTo(IBAN);
		assertThat(new IbanSeal("a secret of this test").open(this.seal.seal(IBAN))).isEqualTo(IBAN);
	}

	@Test
	void theSealHidesTheNumberAndEvenThatTwoAreTheSame() {
		assertThat(this.seal.seal(IBAN)).isNotEqualTo(this.seal.seal(IBAN));
		assertThat(new String(this.seal.seal(IBAN), StandardCharsets.ISO_8859_1)).doesNotContain("0417164300");
	}

	@Test
	void anotherSecretOrATouchedSealOpensNothing() {
		var sealed = this.seal.seal(IBAN);
		assertThatIllegalStateException().isThrownBy(() -> new IbanSeal("another secret").open(sealed));
		sealed[sealed.length - 1] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.seal.open(sealed));
	}

	@Test
	void aNewClientNeverTellsTheWholeNumber() {
		assertThat(Examples.jansen().toString()).contains("NL91 ABNA").doesNotContain("0417164300");
	}

}
