package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailSettingsTests {

	@ParameterizedTest
	@CsvSource({ "'', '', 587, STARTTLS", "starttls, 2525, 2525, STARTTLS", "TLS, '', 465, TLS", "none, '', 25, NONE" })
	void theWayToTheServerIsClosedUnlessOneSaysOtherwise(String tls, String port, int used, Tls way) {
		var server = new MailSettings("smtp.example", port, "wij", "geheim", tls, "").server().orElseThrow();
		assertThat(server.port()).isEqualTo(used);
		assertThat(server.tls()).isEqualTo(way);
		assertThat(server.toString()).doesNotContain("geheim");
	}

	@Test
	void withoutAHostThereIsNoServer() {
		assertThat(new MailSettings(" ", "", "", "", "", "").server()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ssl, ''", "tls, smtp", "tls, 0", "tls, 123456" })
	void aSettingThatMeansNothingIsRefusedInASentence(String tls, String port) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new MailSettings("smtp.example", port, "", "", tls, "").server())
			.withMessageStartingWith("MEEKIJKEN_MAIL_");
	}

	@Test
	void certificatesThatCannotBeReadAreRefusedInASentence() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new MailSettings("smtp.example", "", "", "", "", "nergens.pem").server())
			.withMessageStartingWith("MEEKIJKEN_MAIL_TRUST");
	}

	@ParameterizedTest
	@CsvSource({ "geen adres, ''", "'', 'a@b.example, c@d.example'", "'Wij <a@b.example>', ''" })
	void aSenderThatIsNoAddressIsRefusedInASentence(String from, String replyTo) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new Letterhead("", from, replyTo, "https://portaal.example"))
			.withMessageStartingWith("MEEKIJKEN_MAIL_");
	}

	@Test
	void aSenderOfTwoLinesIsRefused() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new Letterhead("Wij\r\nBcc: x@y.example", "", "", "https://portaal.example"));
	}

	@Test
	void whatIsNotSetFollowsFromThePublicAddress() {
		var head = new Letterhead("", "", "", "https://portaal.example/");
		assertThat(head.senderName()).isEqualTo("Meekijken");
		assertThat(head.from().value()).isEqualTo("meekijken@portaal.example");
		assertThat(head.replyTo()).isEmpty();
		assertThat(head.address("/inloggen")).isEqualTo("https://portaal.example/inloggen");
	}

}
