package nl.meekijken.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.trying.TestScanner;
import nl.meekijken.trying.TestVault;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads that hang, seen on the wire of the real server: nobody else waits for them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "meekijken.embedded=false", TestVault.SETTING, "meekijken.check-round=false",
				"meekijken.news-round=false", "meekijken.second-factor=optional",
				"meekijken.secret=only-for-tests-only-for-tests-only-for-tests" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = { TestPostgres.class, TestScanner.class })
@Import({ MovableClock.InPlaceOfTheRealOne.class, Examples.class, People.class, Desk.class })
class SlowUploadsTests {

	private static final int SENDERS = 8;

	private static final int UPLOADS = 6;

	private static final int LAST = 10;

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Autowired
	private UploadPlaces places;

	private final List<Upload> uploads = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (var upload : this.uploads) {
			upload.socket().close();
		}
	}

	@Test
	void pagesGoOnWhileManyUploadsHangAndTheseEndWellToo() throws IOException {
		for (var sender = 0; sender < SENDERS; sender++) {
			var person = this.desk.aReader();
			var dossier = Examples.aDossier();
			this.desk.bring(person, dossier);
			for (var number = 0; number < UPLOADS; number++) {
				this.uploads.add(begin(person, "/dossiers/" + dossier.number()));
			}
		}
		var reader = this.desk.aReader();
		for (var time = 0; time < 50; time++) {
			assertThat(ask(reader, "/dossiers")).startsWith("HTTP/1.1 200");
		}
		for (var upload : this.uploads) {
			assertThat(upload.finish()).startsWith("HTTP/1.1 201");
		}
		assertThat(Owner.ask("select count(*) from document.arrival where name = 'hangt.pdf'"))
			.isEqualTo(Integer.toString(SENDERS * UPLOADS));
	}

	@Test
	void whoSendsTooManyAtOnceIsToldSoAndMayGoOnLater() throws IOException {
		var person = this.desk.aReader();
		var dossier = Examples.aDossier();
		this.desk.bring(person, dossier);
		var taken = new ArrayList<UploadPlaces.Taken>();
		for (var place = take(person); place instanceof UploadPlaces.Taken mine; place = take(person)) {
			taken.add(mine);
		}
		assertThat(taken).hasSize(UPLOADS);
		assertThat(begin(person, "/dossiers/" + dossier.number()).finish()).startsWith("HTTP/1.1 429")
			.contains("te veel bestanden tegelijk");
		taken.forEach(UploadPlaces.Taken::close);
		assertThat(begin(person, "/dossiers/" + dossier.number()).finish()).startsWith("HTTP/1.1 201");
	}

	/** However often somebody asks: it is the person who has the places. */
	@Test
	void whoHasTooManyFormsOpenIsToldSoBeforeAnythingIsRead() throws IOException {
		var person = this.desk.aReader();
		var dossier = Examples.aDossier();
		this.desk.bring(person, dossier);
		var form = "/dossiers/" + dossier.number() + "/documenten";
		var taken = new ArrayList<Runnable>();
		for (var number = 0; number < UPLOADS; number++) {
			taken.add(this.places.takeForm(person.someone().person(), person.someone().office()).orElseThrow());
		}
		assertThat(sendForm(person, form)).startsWith("HTTP/1.1 429");
		assertThat(sendForm(this.desk.aReader(), form)).doesNotStartWith("HTTP/1.1 429");
		taken.forEach(Runnable::run);
		assertThat(sendForm(person, form)).doesNotStartWith("HTTP/1.1 429");
	}

	private String sendForm(Desk.Reader person, String path) throws IOException {
		try (var socket = open()) {
			socket.getOutputStream()
				.write("""
						POST %s HTTP/1.1\r
						Host: localhost\r
						Cookie: sessie=%s\r
						Content-Type: multipart/form-data; boundary=x\r
						Content-Length: 5\r
						Connection: close\r
						\r
						--x--""".formatted(path, person.browser().cookie("sessie").getValue())
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private UploadPlaces.Place take(Desk.Reader person) {
		return this.places.take(person.someone().person(), person.someone().office());
	}

	@Test
	void anUploadThatStopsHalfwayLeavesNothing() throws IOException {
		var person = this.desk.aReader();
		var dossier = Examples.aDossier();
		this.desk.bring(person, dossier);
		var broken = begin(person, "/dossiers/" + dossier.number());
		broken.socket().shutdownOutput();
		assertThat(broken.answer()).doesNotContain("HTTP/1.1 201");
		assertThat(Owner
			.ask("select count(*) from document.arrival where office_id = " + person.someone().office().value()))
			.isEqualTo("0");
	}

	/** Sends all of a file but its last bytes. */
	private Upload begin(Desk.Reader person, String page) throws IOException {
		var bytes = ReceivedBytes.joined(ReceivedBytes.pdf(UUID.randomUUID().toString()), new byte[100_000]);
		person.browser().get("/dossiers");
		var token = person.browser().formToken();
		var socket = open();
		socket.getOutputStream()
			.write("""
					POST %s/documenten/bytes HTTP/1.1\r
					Host: localhost\r
					Cookie: sessie=%s; formulier=%s\r
					X-XSRF-TOKEN: %s\r
					X-Naam: hangt.pdf\r
					Content-Type: application/octet-stream\r
					Content-Length: %d\r
					Connection: close\r
					\r
					"""
				.formatted(page, person.browser().cookie("sessie").getValue(),
						person.browser().cookie("formulier").getValue(), token, bytes.length)
				.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().write(bytes, 0, bytes.length - LAST);
		socket.getOutputStream().flush();
		return new Upload(socket);
	}

	private String ask(Desk.Reader reader, String path) throws IOException {
		try (var socket = open()) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: sessie="
						+ reader.browser().cookie("sessie").getValue() + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Socket open() throws IOException {
		var socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setSoTimeout(60_000);
		return socket;
	}

	/** An upload of which the last bytes are still to come. */
	private record Upload(Socket socket) {

		String finish() throws IOException {
			this.socket.getOutputStream().write(new byte[LAST]);
			this.socket.getOutputStream().flush();
			return answer();
		}

		String answer() throws IOException {
			var lines = new StringBuilder();
			var reader = new BufferedReader(
					new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8));
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.append(line).append('\n');
			}
			return lines.toString();
		}

	}

}
