package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** A client that is a company keeps its number in the trade register. */
@ModuleTest
@Import(Desk.class)
class CompanyClientsTests extends ClientEditing {

	@Autowired
	private ApplicationContext house;

	@Test
	void whatWasReportedStandsInTheDossierAndIsNotAskedAgain() throws Exception {
		var browser = this.sanne.browser();
		var report = WrittenReport.complete(browser, "soort-client", "zakelijk", "bedrijfsnaam", "Bakkerij Bos",
				"kvk-nummer", "12.345.678");
		var dossier = report.send();
		assertThat(Jsoup.parse(get("/dossiers/" + dossier)).select("#client").text()).contains("KvK-nummer 12345678");
		var again = browser.post("/schade-melden/bekende-client", "van", dossier).getHeader("Location");
		assertThat(Jsoup.parse(get(Objects.requireNonNull(again))).select("#kvk-nummer").val()).isEqualTo("12345678");
		var marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		assertThat(Jsoup.parse(marit.get("/kantoor/dossiers/" + dossier).getContentAsString()).select("#client").text())
			.contains("KvK-nummer 12345678");
	}

	@Test
	void itIsKeptRightWithTheOtherDataAndOnlyIt() throws Exception {
		company("Bakkerij Bos");
		assertThat(get(this.page)).doesNotContain("KvK-nummer");
		keep("12 34 56 78");
		assertThat(get(this.page)).contains("KvK-nummer", "12345678",
				"Klantgegevens gewijzigd door intermediair: KvK-nummer");
		assertThat(newest()).contains("KvK-nummer").doesNotContain("12345678");
		assertThat(keep("12345678").getHeader("Location")).isEqualTo(this.page + "?niets-gewijzigd#client");
		keep("");
		assertThat(
				Owner.ask("select count(kvk_number) from dossier.client c join dossier.dossier d on d.id = c.dossier_id"
						+ " and d.office_id = c.office_id where d.claim_number = '" + this.number + "'"))
			.isEqualTo("0");
	}

	@Test
	void whatIsNoneGetsASentence() throws Exception {
		company("Bakkerij Bos");
		var wrong = keep("1234");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(wrong.getContentAsString()).select("#kvk-fout").text())
			.isEqualTo("Een KvK-nummer heeft acht cijfers.");
	}

	@Test
	void aPersonIsNotAskedForOne() throws Exception {
		assertThat(Jsoup.parse(get(this.page + "/klantgegevens")).select("#kvk")).isEmpty();
		assertThat(change("kvk", "12345678").getStatus()).isEqualTo(303);
		assertThat(get(this.page)).doesNotContain("12345678");
	}

	private void company(String name) {
		this.page = bring(aDossier().of(Examples.company(name)));
		this.number = this.page.substring("/dossiers/".length());
	}

	private MockHttpServletResponse keep(String kvk) throws Exception {
		var form = Jsoup.parse(get(this.page + "/klantgegevens")).select("form.broad").forms().getFirst();
		var typed = new ArrayList<String>();
		form.formData().forEach(field -> {
			if (!List.of("kvk", "_csrf").contains(field.key())) {
				typed.addAll(List.of(field.key(), field.value()));
			}
		});
		typed.addAll(List.of("kvk", kvk));
		return this.sanne.browser().post(this.page + "/klantgegevens", typed.toArray(String[]::new));
	}

}
