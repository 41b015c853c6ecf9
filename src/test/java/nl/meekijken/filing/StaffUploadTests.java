package nl.meekijken.filing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.filing.FilingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that a script of staff sends one by one. */
@ModuleTest
class StaffUploadTests {

	private static final String POLLS = "papers from:body, every 5s";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private UploadPlaces places;

	private FilingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = FilingDesk.with(this.house, Examples.aDossier());
		assertThat(this.desk.see(this.desk.papers())).contains("data-upload", "te-versturen-rij", "hierheen slepen")
			.doesNotContain(POLLS);
	}

	@Test
	void aFileIsTakenInWithAllThatIsSaidOfItAndThePageAsksUntilItIsChecked() {
		var answer = send(key(), "Rapport é.pdf", ReceivedBytes.pdf("one"), "INTERNAL", "EXPERT_REPORT", "EXPERT");
		assertThat(answer.getStatus()).isEqualTo(201);
		assertThat(answer.getContentType()).startsWith("text/plain");
		assertThat(text(answer)).startsWith("Ontvangen.");
		assertThat(this.desk.see(this.desk.papers())).contains("Rapport é.pdf", "Bureau Café", "Expertiserapport",
				"Wordt gecontroleerd.", POLLS);
		this.desk.check();
		assertThat(this.desk.see(this.desk.papers())).contains("Rapport é.pdf", "Alleen 112schade")
			.doesNotContain("Wordt gecontroleerd.", POLLS);
		assertThat(this.desk.seenByOffice()).doesNotContain("Rapport é.pdf");
	}

	@Test
	void theSameKeySentAgainIsTheSameFile() {
		var key = key();
		assertThat(send(key, "a.pdf", ReceivedBytes.pdf("a"), "INTERNAL", "OTHER", "CLIENT").getStatus())
			.isEqualTo(201);
		assertThat(send(key, "a.pdf", ReceivedBytes.pdf("b"), "INTERNAL", "OTHER", "CLIENT").getStatus())
			.isEqualTo(200);
		assertThat(arrived()).isEqualTo("1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|OTHER|CLIENT|Kies eerst wie dit mag zien.",
					"EVERYBODY|OTHER|CLIENT|Kies eerst wie dit mag zien.",
					"INTERNAL|''|CLIENT|Kies wat voor document het is.", "INTERNAL|OTHER|''|Kies van wie het komt." })
	void whatIsNotSaidIsAskedForAndNothingIsKept(String audience, String kind, String origin, String sentence) {
		var answer = send(key(), "a.pdf", ReceivedBytes.pdf("a"), audience, kind, origin);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).isEqualTo(sentence);
		assertThat(arrived()).isEqualTo("0");
	}

	@Test
	void whatIsNoPaperGetsItsSentence() {
		var answer = send("geen sleutel", "a.pdf", ReceivedBytes.text("<svg onload='alert(1)'/>"), "INTERNAL", "OTHER",
				"CLIENT");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).startsWith("Dit soort bestand kunnen wij niet aannemen.");
		assertThat(arrived()).isEqualTo("0");
	}

	@Test
	void whoeverSendsTooManyAtOnceIsToldToWait() {
		var taken = new ArrayList<UploadPlaces.Taken>();
		while (this.places.take(this.desk.marit().someone().person()) instanceof UploadPlaces.Taken place) {
			taken.add(place);
		}
		var refused = send(key(), "a.pdf", ReceivedBytes.pdf("a"), "INTERNAL", "OTHER", "CLIENT");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(text(refused)).contains("te veel bestanden tegelijk");
		taken.forEach(UploadPlaces.Taken::close);
		taken.clear();
		while (this.places.take(new PersonId(1_000_000 + taken.size())) instanceof UploadPlaces.Taken place) {
			taken.add(place);
		}
		var busy = send(key(), "a.pdf", ReceivedBytes.pdf("a"), "INTERNAL", "OTHER", "CLIENT");
		taken.forEach(UploadPlaces.Taken::close);
		assertThat(busy.getStatus()).isEqualTo(503);
		assertThat(arrived()).isEqualTo("0");
	}

	@Test
	void aDossierThatIsNotThereAndAFormFromElsewhereTakeNothing() {
		var marit = this.desk.marit().browser();
		assertThat(marit
			.postBytes("/kantoor/dossiers/2026-999999/documenten/bytes", ReceivedBytes.pdf("a"), "X-Voor", "INTERNAL",
					"X-Soort", "OTHER", "X-Van", "CLIENT")
			.getStatus()).isEqualTo(404);
		marit.forget("formulier");
		var forged = send(key(), "a.pdf", ReceivedBytes.pdf("a"), "INTERNAL", "OTHER", "CLIENT");
		assertThat(forged.getStatus()).isNotEqualTo(201);
		assertThat(arrived()).isEqualTo("0");
	}

	private MockHttpServletResponse send(String key, String name, byte[] bytes, String audience, String kind,
			String origin) {
		return this.desk.marit()
			.browser()
			.postBytes(this.desk.papers() + "/bytes", bytes, "X-Sleutel", key, "X-Naam",
					URLEncoder.encode(name, StandardCharsets.UTF_8), "X-Voor", audience, "X-Soort", kind, "X-Van",
					origin, "X-Afzender", "Bureau%20Caf%C3%A9");
	}

	private String arrived() {
		return Owner
			.ask("select count(*) from document.arrival where office_id = " + this.desk.sanne().office().value());
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
