package nl.meekijken.portal;

import java.util.Arrays;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whoever says that a fact is not right, and however often. */
@ModuleTest
@Import(Desk.class)
class ProposalHoldsTests {

	@Autowired
	private Desk desk;

	private Reader sanne;

	private Doubter doubter;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.doubter = Doubter.with(this.desk, this.sanne,
				aDossier().against(counterparty("XY-99-ZZ", "Univé"), counterparty("GB-001-B", null)));
	}

	@Test
	void whoeverSawAnotherValueSeesWhatIsThereNowAndSendsAgain() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		Owner.change("update dossier.damage set place = 'Driebergen' where dossier_id = " + this.doubter.kept("id"));
		var late = this.doubter.send(filled);
		assertThat(late.getStatus()).isEqualTo(409);
		var form = Jsoup.parse(Doubter.text(late));
		assertThat(form.text()).contains("intussen gewijzigd", "Nu staat in het dossier Driebergen");
		assertThat(form.select("[name=waarde]").val()).isEqualTo("Zeist");
		assertThat(form.select("[name=reden]").val()).isEqualTo("Daar was het.");
		assertThat(this.doubter.count()).isEqualTo("0");
		filled.put("gezien", form.select("[name=gezien]").val());
		assertThat(this.doubter.send(filled).getStatus()).isEqualTo(303);
		assertThat(Owner.ask("select seen from proposal.proposal where dossier_id = " + this.doubter.kept("id")))
			.isEqualTo("Driebergen");
	}

	@Test
	void aFormThatIsSentTwiceProposesOnce() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		assertThat(this.doubter.send(filled).getStatus()).isEqualTo(303);
		assertThat(this.doubter.send(filled).getStatus()).isEqualTo(303);
		assertThat(this.doubter.count()).isEqualTo("1");
		assertThat(this.doubter.send(this.doubter.filled("plaats", "0", "Zeist", "Daar was het.")).getStatus())
			.isEqualTo(303);
		assertThat(this.doubter.count()).as("another form").isEqualTo("2");
	}

	@Test
	void aClosedDossierIsOnlyRead() {
		this.doubter.propose("plaats", "0", "Zeist", "Daar was het.");
		var filled = this.doubter.filled("plaats", "0", "De Bilt", "Daar was het.");
		var page = this.doubter.page();
		Owner.change("update dossier.dossier set status = 'CLOSED_RECOVERED', active = false where id = "
				+ this.doubter.kept("id"));
		var shown = Jsoup.parse(this.doubter.get(page + "?feit-gesloten"));
		assertThat(shown.select("a.doubt")).isEmpty();
		assertThat(shown.select("#schade .proposed").text()).contains("Zeist");
		assertThat(shown.select("#schade .notice").text()).contains("Dit dossier is gesloten: u kunt er niets meer");
		assertThat(this.doubter.browser().get(page + "/klopt-dit-niet?feit=plaats").getHeader("Location"))
			.isEqualTo(page + "?feit-gesloten#schade");
		assertThat(this.doubter.send(filled).getHeader("Location")).isEqualTo(page + "?feit-gesloten#schade");
		assertThat(this.doubter.count()).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "?feit=", "?feit=onzin", "?feit=PLACE", "?feit=verzekeraar", "?feit=verzekeraar&partij=0",
					"?feit=verzekeraar&partij=3", "?feit=verzekeraar&partij=x", "?feit=verzekeraar&partij=99" })
	void whatIsNoFactIsNotFound(String query) {
		assertThat(this.doubter.browser().get(this.doubter.page() + "/klopt-dit-niet" + query).getStatus())
			.isEqualTo(404);
		var fields = Arrays.stream(query.replaceFirst("^\\?", "").split("[&=]", -1)).toArray(String[]::new);
		var named = (fields.length > 1) ? fields : new String[0];
		assertThat(this.doubter.browser().post(this.doubter.page() + "/klopt-dit-niet", named).getStatus())
			.isEqualTo(404);
	}

	@Test
	void anotherOfficeFindsNothingAndProposesNothing() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		var foreign = this.desk.aReader().browser();
		foreign.get("/dossiers");
		assertThat(foreign.get(this.doubter.page() + "/klopt-dit-niet?feit=plaats").getStatus()).isEqualTo(404);
		assertThat(this.doubter.send(foreign, filled).getStatus()).isEqualTo(404);
		assertThat(foreign
			.postForm(this.doubter.page() + "/klopt-dit-niet",
					Doubter.withPaper(foreign, filled, "x.pdf", ReceivedBytes.pdf("x")))
			.getStatus()).isEqualTo(404);
		assertThat(this.doubter.count()).isEqualTo("0");
		assertThat(this.doubter.papers()).isEqualTo("0");
		var nobody = this.desk.aStranger();
		nobody.get("/inloggen");
		assertThat(nobody.get(this.doubter.page() + "/klopt-dit-niet?feit=plaats").getHeader("Location"))
			.isEqualTo("/inloggen");
		assertThat(this.doubter.send(nobody, filled).getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aColleagueSeesItAndMayProposeToo() {
		this.doubter.propose("plaats", "0", "Zeist", "Daar was het.");
		var colleague = this.desk.aColleagueOf(this.sanne);
		assertThat(Doubter.text(colleague.get(this.doubter.page()))).contains("Zeist", "Reden: Daar was het.");
		assertThat(
				this.doubter.send(colleague, this.doubter.filled("plaats", "0", "De Bilt", "Nee, daar.")).getStatus())
			.isEqualTo(303);
		assertThat(Jsoup.parse(this.doubter.get(this.doubter.page())).select("#schade .proposed")).hasSize(2);
	}

	@Test
	void withoutConsentNothingCanBeProposed() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		Owner.change("update dossier.dossier set consent_withdrawn_on = date '2026-11-20' where id = "
				+ this.doubter.kept("id"));
		assertThat(this.doubter.browser().get(this.doubter.page() + "/klopt-dit-niet?feit=plaats").getStatus())
			.isEqualTo(404);
		assertThat(this.doubter.send(filled).getStatus()).isEqualTo(404);
		assertThat(this.doubter.count()).isEqualTo("0");
	}

	@Test
	void extraFieldsDecideNothing() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		filled.putAll(Map.of("verdict", "TAKEN_OVER", "office_id", "1", "decided_by", "Marit", "status", "PAID"));
		this.doubter.send(filled);
		assertThat(Owner.ask("select count(*) from proposal.proposal where verdict is null and dossier_id = "
				+ this.doubter.kept("id")))
			.isEqualTo("1");
		assertThat(this.doubter.kept("status")).isEqualTo("HELD_LIABLE");
		assertThat(Owner.ask("select place from dossier.damage where dossier_id = " + this.doubter.kept("id")))
			.isEqualTo("Utrecht");
	}

	@Test
	void withoutTheTokenOfThePageNothingIsProposed() {
		var filled = this.doubter.filled("plaats", "0", "Zeist", "Daar was het.");
		var forged = this.desk.aReader().browser();
		assertThat(this.doubter.send(forged.keep(this.doubter.browser().cookie("sessie")).forget("formulier"), filled)
			.getStatus()).isEqualTo(403);
		assertThat(this.doubter.count()).isEqualTo("0");
	}

}
