package nl.meekijken.mime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What our own mail server has to say before a sender is believed. */
class AuthenticationResultsTests {

	@ParameterizedTest
	@ValueSource(strings = { "mx.ons.example; dmarc=pass header.from=elders.example",
			"MX.ons.example 1; spf=fail smtp.mailfrom=x.example; dmarc=pass (p=reject dis=none) header.from=ELDERS.example",
			"mx.ons.example;\tdkim=pass (2048-bit key; unprotected) header.d=elders.example header.i=@elders.example",
			"mx.ons.example; dkim = pass header.i=@elders.example",
			"mx.ons.example; dkim/1=pass header.d=elders.example",
			"mx.ons.example; dmarc=none; dkim=pass header.d=elders.example",
			"mx.ons.example; dkim=fail header.d=elders.example; dmarc=pass header.from=elders.example" })
	void aSenderIsProven(String header) {
		var said = AuthenticationResults.read(header);
		assertThat(said.server()).isEqualTo("mx.ons.example");
		assertThat(said.prove("Elders.example")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ";", "mx.ons.example", "mx.ons.example; none",
			"mx.ons.example; spf=pass smtp.mailfrom=elders.example", "mx.ons.example; dmarc=pass",
			"mx.ons.example; dmarc=pass header.from=anders.example",
			"mx.ons.example; dmarc=fail header.from=elders.example; dkim=pass header.d=elders.example",
			"mx.ons.example; dmarc=pass header.from=elders.example; dmarc=fail header.from=elders.example",
			"mx.ons.example; dmarc=temperror header.from=elders.example",
			"mx.ons.example; dkim=pass header.d=anders.example", "mx.ons.example; dkim=pass header.d=example",
			"mx.ons.example; dkim=pass header.d=boos.elders.example",
			"mx.ons.example; dkim=pass header.d=nietelders.example", "mx.ons.example; arc=pass header.d=elders.example",
			"mx.ons.example (dmarc=pass header.from=elders.example); spf=none",
			"mx.ons.example; spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=elders.example; x\"@boos.example",
			"mx.ons.example; spf=pass (a \\) ; dmarc=pass header.from=elders.example) smtp.mailfrom=x",
			"mx.ons.example; spf=pass (((; dmarc=pass header.from=elders.example", "mx.ons.example; dmarc" })
	void aSenderIsNotProven(String header) {
		assertThat(AuthenticationResults.read(header).prove("elders.example")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "mail.elders.example, elders.example, true", "elders.example, mail.elders.example, false",
			"elders.example, elders.example, true" })
	void aDomainAboveMaySign(String from, String signer, boolean proven) {
		assertThat(AuthenticationResults.read("mx; dkim=pass header.d=" + signer).prove(from)).isEqualTo(proven);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1000, 200_000 })
	void aHeaderOfNonsenseTakesNoTime(int length) {
		assertThat(AuthenticationResults.read("mx; " + "((\"\\=;".repeat(length)).prove("elders.example")).isFalse();
	}

}
