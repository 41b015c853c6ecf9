package nl.meekijken.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that mean ill by what they hold or how they are called. */
@ModuleTest
@Import(Desk.class)
class HostileEnclosuresTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	private Reader sanne;

	private String page;

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		var example = aDossier();
		this.desk.bring(this.sanne, example);
		this.page = "/dossiers/" + example.number();
		this.sanne.browser().get(this.page);
	}

	static Stream<byte[]> mails() {
		var outlook = ReceivedBytes.compound("Root Entry", "__nameid_version1.0");
		return Stream.of(ReceivedBytes.mailWith("factuur.pdf.exe", ReceivedBytes.pdf("x")),
				ReceivedBytes.mailWith("brief.docx", ReceivedBytes.word("word/vbaProject.bin")),
				ReceivedBytes.joined(outlook, "factuur.exe".getBytes(StandardCharsets.UTF_16LE), new byte[2]));
	}

	@ParameterizedTest
	@MethodSource("mails")
	void aMailWithAProgramIsHandedToNobodyOutsideAndThatIsSaid(byte[] mail) {
		assertThat(send("bericht.eml", mail).getStatus()).isEqualTo(201);
		check();
		assertThat(text(get(""))).contains("In deze e-mail zit een programma").doesNotContain("/download\"");
		var copy = get("/download");
		assertThat(copy.getStatus()).isEqualTo(302);
		assertThat(copy.getHeader("Location")).endsWith("?kopie=nee");
	}

	@Test
	void aMailThatBringsALetterIsHandedOut() {
		var mail = ReceivedBytes.mailWith("brief.pdf", ReceivedBytes.pdf("letter"));
		assertThat(send("bericht.eml", mail).getStatus()).isEqualTo(201);
		check();
		assertThat(get("/download").getContentAsByteArray()).isEqualTo(mail);
	}

	@Test
	void wordThatSwellsIsNotUnpacked() {
		assertThat(send("bom.docx", ReceivedBytes.wordThatHolds("0".repeat(50_000_000))).getStatus()).isEqualTo(201);
		check();
		assertThat(get("").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd.pdf", "C:\\windows\\system32\\evil.pdf", "fac\u202Efdp.exe",
			"a\r\nSet-Cookie: sessie=1.pdf", "nul\0l.pdf", "\u2066links\u2069.pdf", "<img src=x onerror=alert(1)>.pdf",
			"\u001b[31mrood.pdf" })
	void whateverAFileIsCalledItsNameIsOneHarmlessLine(String name) {
		assertThat(send(name, ReceivedBytes.pdf(name)).getStatus()).isEqualTo(201);
		check();
		assertThat(Owner.ask("select name from document.document where " + ours())).isNotBlank()
			.doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\]");
		assertThat(text(get(""))).doesNotContain("<img src=x", "\u202e", "\u2066", "\u001b");
		var copy = get("/download");
		assertThat(copy.getStatus()).isEqualTo(200);
		assertThat(copy.getHeaderNames()).doesNotContain("Set-Cookie");
		assertThat(copy.getHeader("Content-Disposition")).startsWith("attachment;")
			.doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\]")
			.containsPattern("\\.pdf(\"|$)")
			.doesNotContain("..", "%2F", "%5C", "%E2%80%AE");
	}

	private MockHttpServletResponse send(String name, byte[] bytes) {
		return this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", bytes, "X-Sleutel", UUID.randomUUID().toString(), "X-Naam",
					URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), "X-Soort", "OTHER");
	}

	private void check() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	private MockHttpServletResponse get(String way) {
		var id = Owner.ask("select max(id) from document.arrival where " + ours());
		return this.sanne.browser().get(this.page + "/documenten/" + id + way);
	}

	private String ours() {
		return "office_id = " + this.sanne.someone().office().value();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
