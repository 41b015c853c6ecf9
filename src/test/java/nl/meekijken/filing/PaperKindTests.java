package nl.meekijken.filing;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.filing.FilingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came without saying what it is, as with an e-mail, is called what it is by staff.
 */
@ModuleTest
class PaperKindTests {

	@Autowired
	private ApplicationContext house;

	private FilingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = FilingDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void aSignedFormThatCameByMailCountsOnceItIsCalledOne() {
		var scan = comes("INTERMEDIARY", "scan.pdf");
		var before = present();
		assertThat(this.desk.see(this.desk.papers() + "/" + scan)).contains("Wat is dit?", "value=\"OTHER\" selected");
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(call(scan, "OTHER", "AUTHORISATION", key).getHeader("Location")).endsWith("?benoemd");
		}
		assertThat(present()).isEqualTo(before + 1);
		assertThat(this.desk.seenByOffice()).contains("Opdrachtmachtiging ontvangen: scan.pdf");
		assertThat(this.desk.activities("AUTHORISATION_RECEIVED", "INTERMEDIARY")).isOne();
		assertThat(this.desk.see("/kantoor/dossiers/" + this.desk.number() + "/logboek")).contains("Opdrachtmachtiging")
			.doesNotContain("AUTHORISATION");
	}

	@Test
	void ofWhatIsKeptBackOnlyColleaguesRead() {
		call(comes("INTERNAL", "rapport.pdf"), "OTHER", "EXPERT_REPORT", "");
		assertThat(this.desk.activities("EXPERT_REPORT_RECEIVED", "INTERNAL")).isOne();
		assertThat(this.desk.seenByOffice()).doesNotContain("rapport.pdf");
	}

	@Test
	void whatAColleagueCalledItMeanwhileIsNotOverwritten() {
		var scan = comes("INTERMEDIARY", "scan.pdf");
		call(scan, "OTHER", "DAMAGE_PHOTO", "");
		var late = call(scan, "OTHER", "AUTHORISATION", "");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega was u voor.", "heet intussen: Foto van de schade",
				"name=\"was\" value=\"DAMAGE_PHOTO\"", "value=\"AUTHORISATION\" selected");
		var nothing = call(scan, "DAMAGE_PHOTO", "SCHILDERIJ", "");
		assertThat(nothing.getStatus()).isEqualTo(422);
		assertThat(text(nothing)).contains("Kies wat voor document het is.");
		assertThat(this.desk.activities("AUTHORISATION_RECEIVED", "INTERMEDIARY")).isZero();
	}

	@Test
	void aPaperOfAnotherDossierIsNotThere() {
		var other = FilingDesk.with(this.house, Examples.aDossier());
		other.add("INTERMEDIARY", "OTHER", "CLIENT", "scan.pdf", ReceivedBytes.pdf("other"));
		other.check();
		assertThat(call(other.idOf("scan.pdf"), "OTHER", "AUTHORISATION", "").getStatus()).isEqualTo(404);
		assertThat(Owner.ask("select kind from document.document where id = " + other.idOf("scan.pdf")))
			.isEqualTo("OTHER");
	}

	private String comes(String audience, String name) {
		this.desk.add(audience, "OTHER", "CLIENT", name, ReceivedBytes.pdf(UUID.randomUUID().toString()));
		this.desk.check();
		return this.desk.idOf(name);
	}

	private int present() {
		return Integer.parseInt(Owner
			.ask("select pieces_present from dossier.dossier where claim_number = '" + this.desk.number() + "'"));
	}

	private MockHttpServletResponse call(String paper, String was, String becomes, String key) {
		this.desk.see(this.desk.papers());
		return this.desk.marit()
			.browser()
			.post(this.desk.papers() + "/" + paper + "/soort", "was", was, "soort", becomes, "sleutel", key);
	}

}
