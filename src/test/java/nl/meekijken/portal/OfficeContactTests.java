package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OfficeContactTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone administrator;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.administrator = this.people.of(Tier.GOLD);
		this.browser = signedIn(this.administrator);
	}

	@Test
	void anAdministratorChangesAddressAndTelephone() throws Exception {
		assertThat(keep(this.browser, "Nieuwe Markt", "7112ab", "1").getHeader("Location"))
			.isEqualTo("/eigen-gegevens?kantoor#kantoor");
		assertThat(this.browser.get("/eigen-gegevens").getContentAsString()).contains("Nieuwe Markt 12a<br>7112 AB",
				"038 123 4567");
	}

	@Test
	void aMemberReadsButDoesNotChange() throws Exception {
		var theirs = signedIn(this.people.colleagueOf(this.administrator));
		assertThat(theirs.get("/eigen-gegevens").getContentAsString()).contains("Melkmarkt 1")
			.doesNotContain("Wijzig adres of telefoon");
		assertThat(theirs.get("/eigen-gegevens/kantoor").getStatus()).isEqualTo(403);
		assertThat(keep(theirs, "Nieuwe Markt", "7112 AB", "1").getStatus()).isEqualTo(403);
	}

	@Test
	void everybodyReadsWhatTheHouseKnowsOfTheOffice() throws Exception {
		Owner.change("update office.office set afm_number = '12001234' where office_id = "
				+ this.administrator.office().value());
		for (var somebody : List.of(this.administrator, this.people.colleagueOf(this.administrator))) {
			assertThat(signedIn(somebody).get("/eigen-gegevens").getContentAsString()).contains(
					"Kantoor " + this.administrator.accountNumber(), "Melkmarkt 1<br>8011 MC Zwolle",
					"tel:+31880000100", "01234567", "12001234", "Goud");
		}
	}

	@Test
	void whatAnotherChangedMeanwhileIsShownAndNotOverwritten() throws Exception {
		keep(this.browser, "Nieuwe Markt", "7112 AB", "1");
		var late = keep(this.browser, "Oude Markt", "7111 AA", "1");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(late.getContentAsString()).contains("Er staat nu: Nieuwe Markt 12a, 7112 AB Zwolle",
				"value=\"Oude Markt\"", "name=\"versie\" value=\"2\"");
		assertThat(keep(this.browser, "Oude Markt", "7111 AA", "2").getStatus()).isEqualTo(303);
	}

	@Test
	void aMistakeIsToldAtItsField() throws Exception {
		var answer = keep(this.browser, "", "1234 SS", "1");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Vul de straat in", "Vul een Nederlandse postcode in",
				"value=\"1234 SS\"");
	}

	@Test
	void aVersionThatIsNoNumberOverwritesNothing() {
		assertThat(keep(this.browser, "Nieuwe Markt", "7112 AB", "'; drop").getStatus()).isEqualTo(409);
	}

	private static MockHttpServletResponse keep(Browser browsing, String street, String postcode, String version) {
		browsing.get("/eigen-gegevens/kantoor");
		return browsing.post("/eigen-gegevens/kantoor", "straat", street, "huisnummer", "12a", "postcode", postcode,
				"plaats", "Zwolle", "telefoon", "038 123 45 67", "versie", version);
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

}
