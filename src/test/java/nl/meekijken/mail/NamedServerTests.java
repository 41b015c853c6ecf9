package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A server as the settings of its kind name it. */
class NamedServerTests {

	@ParameterizedTest
	@CsvSource({ "'', '', 993, TLS", "starttls, '', 143, STARTTLS", "NONE, ' 1143 ', 1143, NONE",
			"tls, 65535, 65535, TLS" })
	void whatIsNotSetIsAsUsualForItsKind(String tls, String port, int used, Tls way) {
		assertThat(named(" imap.example ", port, tls, "").read(Tls.TLS, Tls::portIn)).hasValueSatisfying(server -> {
			assertThat(server.host()).isEqualTo("imap.example");
			assertThat(server.port()).isEqualTo(used);
			assertThat(server.tls()).isEqualTo(way);
			assertThat(server.sockets()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "ssl, '', '', MEEKIJKEN_IMAP_TLS", "tls, -1, '', MEEKIJKEN_IMAP_PORT",
			"tls, '', nergens.pem, MEEKIJKEN_IMAP_TRUST" })
	void aMistakeIsToldUnderItsOwnName(String tls, String port, String trust, String setting) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> named("imap.example", port, tls, trust).read(Tls.TLS, Tls::portIn))
			.withMessageStartingWith(setting);
	}

	@Test
	void aPasswordIsNeverPrinted() {
		assertThat(named("imap.example", "", "", "").toString()).doesNotContain("geheim");
		assertThat(MailServer.inside(25).as("wij", "geheim").toString()).isEqualTo("127.0.0.1:25");
	}

	private static NamedServer named(String host, String port, String tls, String trust) {
		return new NamedServer("MEEKIJKEN_IMAP", host, port, "wij", "geheim", tls, trust);
	}

}
