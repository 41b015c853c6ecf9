package nl.meekijken.backoffice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.SearchKey;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PeoplePageTests {

	private static final String PEOPLE = "/kantoor/mensen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private Browser marit;

	private Someone sanne;

	@BeforeEach
	void goToWork() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		this.sanne = this.people.of(Tier.GOLD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dijkzicht", "DYKZICHT", "d\u0133kzicht", "d\u00ffkz", "Dij\u0301kzi", "d ij kz",
			"van der Dijkzicht", "Sanne van der Dykzicht" })
	void aSurnameIsFoundHoweverItsIjIsWritten(String typed) {
		rename(this.sanne, "Dijkzicht");
		assertThat(find(typed)).contains(this.sanne.email());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%", "__", "e%", "\\\\", "' or ''='", "..", "' '" })
	void signsThatMeanMuchToADatabaseMeanNothingHere(String typed) {
		assertThat(find(typed)).doesNotContain("Accountnummer 5", "Accountnummer 1");
	}

	@Test
	void onlyTheBeginningCounts() {
		rename(this.sanne, "Overmaat");
		assertThat(find("vermaat")).doesNotContain(this.sanne.email());
		assertThat(find(this.sanne.accountNumber().substring(1))).doesNotContain(this.sanne.email());
		assertThat(find("voorbeeld.example")).doesNotContain(this.sanne.email());
		assertThat(find("Overmaat Janssen")).doesNotContain(this.sanne.email());
	}

	@Test
	void whatWasTypedIsShownSafelyAndSentOnWhole() {
		for (var times = 0; times < 26; times++) {
			rename(this.people.of(Tier.SILVER), "Amper's&Zoon");
		}
		assertThat(find("Amper's&Zoon")).contains("value=\"Amper&#39;s&amp;Zoon\"",
				"zoek=Amper%27s%26Zoon&amp;pagina=2");
		assertThat(find("<b>\"niemand\"</b>")).contains("&lt;b>", "&#34;niemand&#34;").doesNotContain("<b>\"niemand");
		assertThat(find("{typed}")).contains("value=\"{typed}\"");
	}

	@Test
	void aPageBeyondTheEndLeadsToTheFirst() {
		rename(this.sanne, "Eenling");
		var first = PEOPLE + "?zoek=eenling&pagina=1";
		assertThat(this.marit.get(PEOPLE + "?zoek=eenling&pagina=2").getHeader("Location")).isEqualTo(first);
		assertThat(text(this.marit.get(first))).contains(this.sanne.email());
		assertThat(this.marit.get(PEOPLE + "?zoek=eenling&pagina=99").getStatus()).isEqualTo(303);
		assertThat(this.marit.get(PEOPLE + "?zoek=niemandheetzo&pagina=40").getStatus()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1.5", "", "%D9%A1", "2147483648", "1%20", "1;drop" })
	void aPageThatIsNoneIsTheFirst(String page) {
		assertThat(text(this.marit.get(PEOPLE + "?zoek=" + this.sanne.accountNumber() + "&pagina=" + page)))
			.contains(this.sanne.email());
	}

	@Test
	void whatNobodyTypesIsAnsweredInWords() {
		assertThat(find("b\0eek" + this.sanne.accountNumber())).contains("Niemand gevonden");
		assertThat(find("x".repeat(99) + "\uD83D\uDE97\uD83D\uDE97")).contains("Niemand gevonden");
		assertThat(find("\uD83D\uDE97\uD83D\uDE97")).contains("Typ ten minste twee tekens.");
		assertThat(find("q".repeat(6000))).contains("value=\"" + "q".repeat(100) + "\"");
		assertThat(this.marit.get(PEOPLE + "?zoek=aa&zoek=bb").getStatus()).isEqualTo(200);
		assertThat(this.marit.post(PEOPLE, "zoek", "beek").getStatus()).isIn(404, 405);
	}

	@Test
	void aListStandsInTheOrderOfSurnameAndThenFirstName() {
		rename(this.sanne, "Volgorde-Z");
		var joris = this.people.colleagueOf(this.sanne);
		var other = this.people.of(Tier.GOLD);
		rename(joris, "Volgorde-A");
		rename(other, "Volgorde-A");
		var page = find("volgorde");
		assertThat(page.indexOf(joris.email())).isPositive().isLessThan(page.indexOf(other.email()));
		assertThat(page.indexOf(other.email())).isLessThan(page.indexOf(this.sanne.email()));
	}

	@Test
	void whoCannotSignInIsMarkedAndStaffAreFoundToo() {
		assertThat(find(this.sanne.accountNumber())).doesNotContain("Geblokkeerd", "Uitgenodigd");
		Owner.change("update account.person set password_hash = null where id = " + this.sanne.person().value());
		assertThat(find(this.sanne.accountNumber())).contains("Uitgenodigd");
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThat(find(this.sanne.accountNumber())).contains("Geblokkeerd").doesNotContain("Uitgenodigd");
		var esra = new Staff(this.house).of(Role.STAFF_ADMINISTRATOR);
		assertThat(find(esra.accountNumber())).contains("Beheerder 112schade", esra.email());
	}

	@Test
	void theSearchSpeaksEnglishToo() {
		this.marit.get(PEOPLE);
		this.marit.post("/taal", "taal", "en", "terug", PEOPLE);
		assertThat(find("x")).contains("<html lang=\"en\"", "Type at least two characters.");
		assertThat(find("niemandheetzo")).contains("Nobody found for ‘niemandheetzo’.");
		assertThat(find(this.sanne.accountNumber())).contains("Account number " + this.sanne.accountNumber(),
				"Administrator of an office");
	}

	private String find(String typed) {
		return text(this.marit.get(PEOPLE + "?zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
	}

	private static void rename(Someone someone, String surname) {
		Owner.change("update account.person set surname = '%s', surname_key = '%s' where id = %d"
			.formatted(surname.replace("'", "''"), SearchKey.fold(surname), someone.person().value()));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
