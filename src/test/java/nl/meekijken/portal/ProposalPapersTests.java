package nl.meekijken.portal;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** A paper that comes along when somebody says that a fact is not right. */
@ModuleTest
@Import(Desk.class)
class ProposalPapersTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	private Reader sanne;

	private Doubter doubter;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.doubter = Doubter.with(this.desk, this.sanne,
				aDossier().against(counterparty("XY-99-ZZ", "Univé"), counterparty("GB-001-B", null)));
	}

	@Test
	void aPaperComesAlongAndIsCheckedLikeAnyOther() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Zie de foto.");
		filled.put("soort", "SCENE_PHOTO");
		var sent = this.doubter.browser()
			.postForm(this.doubter.page() + "/klopt-dit-niet",
					Doubter.withPaper(this.doubter.browser(), filled, "plek.pdf", ReceivedBytes.pdf("where")));
		assertThat(sent.getStatus()).isEqualTo(303);
		assertThat(Jsoup.parse(this.doubter.get(this.doubter.page())).select("#schade .proposed a"))
			.as("before it was checked")
			.isEmpty();
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		var link = Jsoup.parse(this.doubter.get(this.doubter.page())).select("#schade .proposed a");
		assertThat(link.text()).isEqualTo("plek.pdf");
		assertThat(this.doubter.browser().get(link.attr("href")).getStatus()).isEqualTo(200);
		assertThat(
				Owner.ask("select kind || origin from document.document where dossier_id = " + this.doubter.kept("id")))
			.isEqualTo("SCENE_PHOTOINTERMEDIARY");
	}

	@Test
	void aFormWithItsPaperSentTwiceBringsBothOnce() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Zie de foto.");
		for (var time = 0; time < 2; time++) {
			assertThat(this.doubter.browser()
				.postForm(this.doubter.page() + "/klopt-dit-niet",
						Doubter.withPaper(this.doubter.browser(), filled, "plek.pdf", ReceivedBytes.pdf("twice")))
				.getStatus()).isEqualTo(303);
		}
		assertThat(this.doubter.count()).isEqualTo("1");
		assertThat(this.doubter.papers()).isEqualTo("1");
	}

	@Test
	void aPaperThatIsNotTakenInIsToldAtTheFieldAndNothingIsProposed() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Zie de foto.");
		var sent = this.doubter.browser()
			.postForm(this.doubter.page() + "/klopt-dit-niet",
					Doubter.withPaper(this.doubter.browser(), filled, "virus.exe", ReceivedBytes.text("MZ.....")));
		assertThat(sent.getStatus()).isEqualTo(422);
		var form = Jsoup.parse(Doubter.text(sent));
		assertThat(form.select("#bestand-fout").text()).contains("virus.exe",
				"Dit soort bestand kunnen wij niet aannemen");
		assertThat(form.select("[name=waarde]").val()).isEqualTo("Zeist");
		assertThat(this.doubter.count()).isEqualTo("0");
		assertThat(this.doubter.papers()).isEqualTo("0");
	}

	@Test
	void aPaperBesideAMistakeIsNotTakenInAndIsAskedForAgain() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "");
		var sent = this.doubter.browser()
			.postForm(this.doubter.page() + "/klopt-dit-niet",
					Doubter.withPaper(this.doubter.browser(), filled, "plek.pdf", ReceivedBytes.pdf("mistake")));
		assertThat(sent.getStatus()).isEqualTo(422);
		assertThat(Doubter.text(sent)).contains("Koos u een bestand? Kies het dan opnieuw.");
		assertThat(this.doubter.papers()).isEqualTo("0");
	}

}
