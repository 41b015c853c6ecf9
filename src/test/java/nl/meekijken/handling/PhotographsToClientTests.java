package nl.meekijken.handling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** A client gets photographs that do not tell where they were taken. */
@ModuleTest
class PhotographsToClientTests {

	private static final Pattern DRAFT = Pattern.compile("/e-mails/(\\d+)/versturen");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	private AtTheDesk desk;

	private String client;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.client = "foto" + this.desk.number() + "@voorbeeld.example";
		Owner.change("""
				update dossier.client c set email = '%s' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.client, this.desk.number()));
	}

	@Test
	void whatIsFetchedByALinkDoesNotTellThePlace() throws IOException {
		send(photograph(SamplePapers.photograph(40, 20, 6)), "link");
		var browser = new Browser(this.house.getBean(MockMvc.class));
		browser.get(this.letters.lastTo(this.client).link("/stukken/ophalen/"));
		assertThat(text(browser.get("/stukken/papieren/lijst"))).contains(" 1.jpg");
		var fetched = browser.get("/stukken/papieren/1/ophalen");
		assertThat(fetched.getContentType()).isEqualTo("image/jpeg");
		assertWithoutPlace(fetched.getContentAsByteArray());
	}

	@Test
	void whatTravelsWithALetterDoesNotTellThePlace() throws IOException, MessagingException {
		send(photograph(SamplePapers.photograph(40, 20, 6)), "bijlage");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.files()).singleElement().satisfies(name -> assertThat(name).endsWith(" 1.jpg"));
		var parts = (Multipart) letter.message().getContent();
		assertWithoutPlace(parts.getBodyPart(parts.getCount() - 1).getInputStream().readAllBytes());
	}

	@Test
	void aPictureOfWhichNoCopyCanBeMadeDoesNotTravel() throws IOException {
		assertThat(look(photograph(SamplePapers.floodOfPixels()), "link")).contains("Een van de bijlagen")
			.doesNotContain("/versturen");
	}

	private static void assertWithoutPlace(byte[] bytes) {
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
			.doesNotContain("Exif", "Damrak");
	}

	private void send(String paper, String how) {
		var found = DRAFT.matcher(look(paper, how));
		assertThat(found.find()).isTrue();
		this.desk.act("e-mails/" + found.group(1) + "/versturen", "wanneer", "nu");
	}

	private String look(String paper, String how) {
		return text(this.desk.act("e-mails/nieuw", "sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier",
				paper, "papieren-als", how));
	}

	private String photograph(byte[] bytes) throws IOException {
		var document = new NewDocument(DocumentKind.DAMAGE_PHOTO, "Foto.png", "image/png", MovableClock.START,
				Origin.CLIENT, null, DocumentAudience.CLIENT_TOO);
		var dossier = new DossierId(Long.parseLong(
				Owner.ask("select id from dossier.dossier where claim_number = '%s'".formatted(this.desk.number()))));
		var office = this.desk.sanne().office();
		var id = this.house.getBean(Boundary.class)
			.insideOrThrow(office, () -> BroughtPapers.keep(this.house.getBean(Documents.class), office, dossier,
					document, new ByteArrayInputStream(bytes)));
		return Long.toString(id.value());
	}

}
