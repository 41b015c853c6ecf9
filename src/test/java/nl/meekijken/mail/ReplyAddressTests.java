package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** To which mailbox a client answers, and how an answer tells where it belongs. */
class ReplyAddressTests {

	private static final String WORD = "7KQ4M9XQ27TRB0123456789ABC";

	private final ReplyAddress address = new ReplyAddress("dossier@112schade.example");

	@Test
	void eachLetterHasAnAddressOfItsOwnInOneMailbox() {
		var own = this.address.with(WORD).orElseThrow();
		assertThat(own.value()).isEqualTo("dossier+7kq4m9xq27trb0123456789abc@112schade.example");
		assertThat(own.value().indexOf('@')).as("characters before the @").isLessThanOrEqualTo(64);
	}

	@ParameterizedTest
	@CsvSource({ "dossier+abc@112schade.example, abc", "DOSSIER+ABC@112SCHADE.EXAMPLE, abc",
			"' dossier+abc@112schade.example ', abc", "dossier+a+b@112schade.example, a+b" })
	void theWordIsReadHoweverMailServersWriteTheAddress(String written, String word) {
		assertThat(this.address.wordIn(written)).contains(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier@112schade.example", "dossier+@112schade.example", "dossier+abc@elders.example",
			"ander+abc@112schade.example", "dossier+abc@112schade.example.evil.example",
			"xdossier+abc@112schade.example", "dossier+abc", "", "@", "2026-000123" })
	void anyOtherAddressHasNoWord(String written) {
		assertThat(this.address.wordIn(written)).isEmpty();
	}

	@Test
	void anEndlessAddressHasNoWord() {
		assertThat(this.address.wordIn("dossier+" + "a".repeat(5000) + "@112schade.example")).isEmpty();
	}

	@Test
	void withoutAMailboxNobodyIsAskedToAnswerThere() {
		var none = new ReplyAddress("  ");
		assertThat(none.with(WORD)).isEmpty();
		assertThat(none.wordIn("dossier+abc@112schade.example")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier+vast@112schade.example", "112schade.example", "a@b@c.example",
			"een.heel.lange.naam.van.een.mailbox.die.te.lang.is@112schade.example",
			"dossier@112schade.example\r\nBcc: x", "\"dossier\"@112schade.example", "dossiër@112schade.example" })
	void aMailboxThatLeavesNoRoomForAWordIsRefusedAtTheStart(String mailbox) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new ReplyAddress(mailbox))
			.withMessageContaining("MEEKIJKEN_MAIL_REPLY_ADDRESS");
	}

}
