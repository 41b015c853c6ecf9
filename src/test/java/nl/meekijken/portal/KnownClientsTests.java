package nl.meekijken.portal;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Who reports for a client of before finds that client, and not each dossier. */
@ModuleTest
@Import(Desk.class)
class KnownClientsTests {

	private static final String FOUND = "#bekend ~ ul li";

	@Autowired
	private Desk desk;

	private Reader sanne;

	@BeforeEach
	void signIn() {
		this.sanne = this.desk.aReader();
	}

	@Test
	void aClientWithManyDossiersHidesNoOtherOfThatName() throws Exception {
		this.desk.bring(this.sanne, aDossier().of(Examples.person("K.", null, "Jansen")));
		for (var number = 0; number < 12; number++) {
			this.desk.bring(this.sanne, aDossier());
		}
		var latest = aDossier();
		this.desk.bring(this.sanne, latest);
		var found = page("zoek=jansen");
		assertThat(found.select(FOUND + " b").eachText()).containsExactlyInAnyOrder("J.M. Jansen", "K. Jansen");
		assertThat(found.select(FOUND + " .meta").eachText()).allMatch(meta -> meta.startsWith("Utrecht, "));
		assertThat(found.text()).doesNotContain("Meer cliënten");
	}

	@Test
	void theDossierInWhichSomethingHappenedLastStandsForTheClient() throws Exception {
		var old = aDossier().closed();
		var present = aDossier().took(DossierStatus.REPORTED);
		this.desk.bring(this.sanne, old);
		this.desk.bring(this.sanne, present);
		assertThat(page("zoek=jansen").select(FOUND + " [name=van]").eachAttr("value"))
			.containsExactly(old.number().toString());
	}

	@Test
	void moreOfThemAreShownWhereThereAreMore() throws Exception {
		for (var letter : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I")) {
			this.desk.bring(this.sanne, aDossier().of(Examples.person(letter + ".", null, "Jansen")));
		}
		var first = page("zoek=jansen");
		assertThat(first.select(FOUND)).hasSize(8);
		var more = first.select("a:contains(Meer cliënten)").attr("href");
		assertThat(more).isEqualTo("/schade-melden?zoek=jansen&meer=2#bekend");
		var all = page("zoek=jansen&meer=2");
		assertThat(all.select(FOUND)).hasSize(9);
		assertThat(all.text()).doesNotContain("Meer cliënten");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "99", "x", "100000000000" })
	void whatIsTypedForMoreDoesNoHarm(String meer) throws Exception {
		this.desk.bring(this.sanne, aDossier());
		assertThat(page("zoek=jansen&meer=" + meer).select(FOUND)).hasSize(1);
	}

	@Test
	void nobodyFindsAClientWhoWithdrewConsentOrOneOfAnotherOffice() throws Exception {
		this.desk.bring(this.sanne, aDossier().withConsentWithdrawn());
		this.desk.bring(this.desk.aReader(), aDossier());
		assertThat(page("zoek=jansen").select(FOUND)).isEmpty();
		assertThat(page("zoek=jansen").text()).contains("Geen cliënt gevonden");
	}

	private Document page(String query) throws Exception {
		return Jsoup.parse(this.sanne.browser().get("/schade-melden?" + query).getContentAsString());
	}

}
