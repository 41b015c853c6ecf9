package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "jan@example.nl", "Jan.de-Vries+schade@Mail.Example.nl", "o'brien@example.ie",
			"jan@localhost", "andré@exämple.nl", "a@b" })
	void addressesAreKeptAsTyped(String typed) {
		assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(typed));
		assertThat(EmailAddress.of(" " + typed + "\u00A0\n")).hasToString(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "@", "jan", "jan@", "@example.nl", "jan@piet@example.nl", "jan @example.nl",
			"jan@exam ple.nl", "jan@example.nl\r\nBcc: piet@example.nl", "jan\n@example.nl", "jan\u0000@example.nl",
			"jan@exa\u202Emple.nl", "piet,jan@example.nl", "<jan@example.nl>", "jan@example..nl", "jan@.nl",
			"jan@example.nl.", "jan@example.nl, piet", "Jan <jan@example.nl>" })
	void anythingElseIsRefused(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> EmailAddress.of(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s\u0430nne@example.nl", "sanne@ex\u0430mple.nl", "s\u03BFnja@example.nl" })
	void lettersThatOnlyLookLikeOursAreRefused(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
		assertThat(EmailAddress.parse("\u0430\u043D\u043D\u0430@example.nl")).as("another script by itself")
			.isPresent();
	}

	@Test
	void anAddressHasAtMost254Characters() {
		String domain = "@example.nl";
		assertThat(EmailAddress.parse("a".repeat(254 - domain.length()) + domain)).isPresent();
		assertThat(EmailAddress.parse("a".repeat(255 - domain.length()) + domain)).isEmpty();
		assertThat(EmailAddress.parse("a@".repeat(5_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Jan@Example.NL, jan@example.nl", "ANDRÉ@example.nl, andré@example.nl",
			"andre\u0301@example.nl, andré@example.nl", "INFO@example.nl, info@example.nl" })
	void addressesThatPeopleTakeForTheSameShareAKey(String typed, String key) {
		assertThat(EmailAddress.of(typed).key()).isEqualTo(key);
	}

	@Test
	void aStoredAddressHasNoBlanksAround() {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(" jan@example.nl"));
	}

}
