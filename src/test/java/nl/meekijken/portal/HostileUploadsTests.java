package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Clamav;
import nl.meekijken.trying.HostilePapers;
import nl.meekijken.trying.HostilePapers.Finding;
import nl.meekijken.trying.HostilePapers.Hostile;
import nl.meekijken.trying.HostilePapers.Making;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Thorough;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that mean ill, sent from outside: each gets its sentence, and none is handed out
 * as something that runs.
 */
@Thorough
@ModuleTest
@Import(Desk.class)
class HostileUploadsTests {

	private static final String ENDLESS = "forms that draw one another without end";

	private static final String PADDING = " ".repeat(200_000);

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	private Reader sanne;

	private String page;

	/** Of those that only cost time, one. */
	static Stream<Hostile> papers() {
		var timeless = HostilePapers.all()
			.filter(paper -> paper.finding() != Finding.ANY || paper.name().equals(ENDLESS));
		return Stream.concat(timeless, disguises());
	}

	/** What is none of the kinds that are taken, whatever it calls itself. */
	private static Stream<Hostile> disguises() {
		return Stream.of(disguise("a page", () -> text("<!doctype html><script>alert(1)</script>")),
				disguise("a page behind blanks", () -> text(PADDING + "<html><script>alert(1)</script>")),
				disguise("a drawing that runs", () -> text("<?xml version='1.0'?><svg onload='alert(1)'/>")),
				disguise("a script", () -> text("#!/bin/sh\nrm -rf /\n")),
				disguise("a program of Windows", () -> text("MZ\u0090\0\3\0\0\0\4")),
				disguise("a program of Linux", () -> text("\u007fELF\2\1\1\0")),
				disguise("a program of Java", () -> text("\u00ca\u00fe\u00ba\u00be\0\0\0A")),
				disguise("a shortcut", () -> text("[InternetShortcut]\r\nURL=file:///c:/evil.exe\r\n")),
				disguise("a page for Java", () -> ReceivedBytes.zip("META-INF/MANIFEST.MF", "Evil.class")),
				disguise("an archive", () -> ReceivedBytes.zip("../../etc/passwd", "evil.pdf")),
				disguise("Word with macros", () -> ReceivedBytes.word("word/vbaProject.bin")),
				disguise("Word with an object", () -> ReceivedBytes.word("word/embeddings/oleObject1.bin")),
				disguise("Excel with macros", () -> ReceivedBytes.excel("xl/vbaProject.bin")),
				disguise("old Word", () -> ReceivedBytes.compound("Root Entry", "WordDocument")),
				disguise("a message only by its name", () -> text("X-Evil: <script>alert(1)</script>\r\n\r\n")),
				disguise("a virus as it is", () -> text(Clamav.EICAR)),
				disguise("nothing but zeros", () -> new byte[4096]));
	}

	private static Hostile disguise(String name, Making making) {
		return new Hostile(name, "", making, Finding.UNREADABLE, HostilePapers.Drawing.NOT_DRAWN);
	}

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		var example = aDossier();
		this.desk.bring(this.sanne, example);
		this.page = "/dossiers/" + example.number();
		this.sanne.browser().get(this.page);
	}

	@Test
	void thereAreManyOfThem() {
		assertThat(papers().count() + viruses().count()).isGreaterThanOrEqualTo(60);
	}

	@ParameterizedTest
	@MethodSource("papers")
	void eachGetsItsSentenceAndNothingOfItRuns(Hostile paper) {
		var answer = send(paper);
		if (answer.getStatus() == 422) {
			assertThat(text(answer)).containsAnyOf("Dit soort bestand kunnen wij niet aannemen.",
					"Dit bestand is leeg.");
			assertThat(count("")).isZero();
			return;
		}
		assertThat(paper.mediaType()).as("only what looks like a paper comes in").isNotEmpty();
		assertThat(answer.getStatus()).isEqualTo(201);
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		if (count("state = 'REFUSED' and problem = 'LOCKED' and") == 1) {
			assertThat(arrived()).contains("Geweigerd: dit bestand is beveiligd met een wachtwoord.");
			assertHidden();
		}
		else {
			assertThat(arrived()).contains("Gecontroleerd. Het document staat in het dossier.");
			assertHarmless(get("/download"));
		}
	}

	static Stream<Hostile> viruses() {
		return Stream.of(disguise("in a letter", () -> ReceivedBytes.joined(ReceivedBytes.mail(), text(Clamav.EICAR))),
				disguise("behind padding",
						() -> ReceivedBytes.joined(ReceivedBytes.mail(), text(PADDING), text(Clamav.EICAR))),
				disguise("in a PDF", () -> ReceivedBytes.joined(ReceivedBytes.pdf("x"), text("\n%" + Clamav.EICAR))),
				disguise("behind a photograph", () -> ReceivedBytes.joined(ReceivedBytes.jpeg(), text(Clamav.EICAR))),
				disguise("zipped in Word", () -> ReceivedBytes.wordThatHolds(Clamav.EICAR)));
	}

	@ParameterizedTest
	@MethodSource("viruses")
	void aVirusIsFoundWhereverItHides(Hostile virus) {
		Clamav.require();
		assertThat(send(virus).getStatus()).isEqualTo(201);
		new CheckingDesk(this.house).check();
		assertThat(arrived()).contains("Geweigerd: in dit bestand is een virus gevonden. Niemand kan het openen.");
		assertHidden();
	}

	private void assertHidden() {
		for (var way : new String[] { "", "/download", "/klein.png", "/pagina/1.png", "/pagina/1/klein.png" }) {
			assertThat(get(way).getStatus()).as(way).isEqualTo(404);
		}
	}

	private static void assertHarmless(MockHttpServletResponse response) {
		if (response.getStatus() == 200) {
			assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
			assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
			assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(String.valueOf(response.getContentType())).isIn("application/pdf", "image/jpeg");
		}
		else {
			assertThat(response.getStatus()).isEqualTo(302);
			assertThat(response.getHeader("Location")).endsWith("?kopie=nee");
		}
	}

	private MockHttpServletResponse send(Hostile paper) {
		return this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", paper.bytes(), "X-Sleutel", UUID.randomUUID().toString(),
					"X-Naam", "onschuldig.pdf", "X-Soort", "OTHER");
	}

	private MockHttpServletResponse get(String way) {
		var id = Owner.ask("select max(id) from document.arrival where " + ours());
		return this.sanne.browser().get(this.page + "/documenten/" + id + way);
	}

	private String arrived() {
		return text(this.sanne.browser().get(this.page + "/aangekomen"));
	}

	private int count(String which) {
		return Integer.parseInt(Owner.ask("select count(*) from document.arrival where " + which + " " + ours()));
	}

	private String ours() {
		return "office_id = " + this.sanne.someone().office().value();
	}

	private static byte[] text(String text) {
		return ReceivedBytes.text(text);
	}

	private static String text(MockHttpServletResponse response) {
		try {
			return response.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
