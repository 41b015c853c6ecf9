package nl.meekijken.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import nl.meekijken.trying.TestPostgres;
import nl.meekijken.trying.TestScanner;
import nl.meekijken.trying.TestVault;

import static org.assertj.core.api.Assertions.assertThat;

/** What never reaches a page or a filter of ours, seen on the wire of the real server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "meekijken.embedded=false", TestVault.SETTING, "meekijken.check-round=false",
				"meekijken.news-round=false", "meekijken.public-url=https://meekijken.example",
				"meekijken.second-factor=optional", "meekijken.secret=only-for-tests-only-for-tests-only-for-tests" })
@ContextConfiguration(initializers = { TestPostgres.class, TestScanner.class })
class ServerRefusalTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/a%ZZ", "/%00", "/[", "/a//b", "/a;b=c", "/..%2f..%2fetc/passwd", "/dossiers?zoek=%" })
	void isAnsweredInWordsWithTheStrictHeaders(String path) throws IOException {
		assertThat(ask(path)).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'")
			.contains("X-Content-Type-Options: nosniff")
			.contains("Strict-Transport-Security: max-age=31536000")
			.contains("Dit begrijpen wij niet")
			.doesNotContain("Tomcat");
	}

	@ParameterizedTest
	@ValueSource(ints = { 10_000, 100_000 })
	void longAddressesGetAnAnswerInWords(int length) throws IOException {
		assertThat(ask("/dossiers?zoek=" + "a".repeat(length))).containsPattern("^HTTP/1.1 (303|400)")
			.contains("Content-Security-Policy: default-src 'none'");
	}

	private String ask(String path) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write(("GET " + path
						+ " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
