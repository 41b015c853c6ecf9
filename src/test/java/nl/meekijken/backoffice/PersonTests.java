package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.SearchKey;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PersonTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private AtWork marit;

	private Someone sanne;

	private String page;

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.marit = this.staff.atWork(Role.HANDLER);
		this.sanne = this.people.of(Tier.GOLD);
		this.page = "/kantoor/mensen/" + this.sanne.person().value();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void peopleOfAnyOfficeAreFoundByTheBeginningOfNumberAddressOrSurname() {
		var other = this.people.of(Tier.SILVER);
		assertThat(find(this.sanne.accountNumber())).contains(this.sanne.email());
		assertThat(find(other.accountNumber().substring(0, 6))).contains(other.email());
		assertThat(find("SANNE." + this.sanne.accountNumber())).contains(this.sanne.email())
			.doesNotContain(other.email());
		rename("Drögekamp-IJssel");
		for (var typed : new String[] { "droge", "Dr%C3%B6gekamp", "van+der+drogekamp", "drogekampyssel" }) {
			assertThat(find(typed)).as(typed).contains(this.sanne.email());
		}
		assertThat(find("rogekamp")).contains("Niemand gevonden voor ‘rogekamp’.");
	}

	@Test
	void nobodyIsFoundByNothing() {
		assertThat(find("")).doesNotContain("Niemand gevonden", "Accountnummer 5");
		assertThat(find("b")).contains("Typ ten minste twee tekens.");
		assertThat(find("--")).contains("Typ ten minste twee tekens.");
	}

	@Test
	void manyPeopleComeInPages() {
		for (var times = 0; times < 27; times++) {
			rename("Bladermans", this.people.of(Tier.GOLD));
		}
		var first = find("bladermans");
		assertThat(first).contains("zoek=bladermans&amp;pagina=2").doesNotContain(">Vorige<");
		assertThat(count(first, "<b>Sanne van der Bladermans</b>")).isEqualTo(25);
		var second = text(this.marit.browser().get("/kantoor/mensen?zoek=bladermans&pagina=2"));
		assertThat(count(second, "<b>Sanne van der Bladermans</b>")).isEqualTo(2);
		assertThat(text(this.marit.browser().get("/kantoor/mensen?zoek=bladermans&pagina=onzin"))).contains("pagina=2");
	}

	@Test
	void onePersonShowsOfficeAccountAndSecondStep() {
		assertThat(text(this.marit.browser().get(this.page))).contains("Sanne van der Beek", this.sanne.accountNumber(),
				this.sanne.email(), "Beheerder van kantoor", "nog nooit", "niet ingesteld", "Kantoor ");
		assertThat(this.marit.browser().get("/kantoor/mensen/999999999").getStatus()).isEqualTo(404);
		assertThat(this.marit.browser().get("/kantoor/mensen/wie").getStatus()).isEqualTo(404);
		assertThat(text(this.marit.browser().get("/kantoor/nergens"))).contains("Hier is niets");
	}

	@Test
	void anAdministratorBlocksAndUnblocksAndNobodyElse() {
		var sannes = new Browser(this.mvc);
		sannes.signIn(this.sanne.accountNumber(), People.PASSWORD);
		assertThat(act(this.marit, "blokkeren").getStatus()).isEqualTo(403);
		assertThat(act(this.staff.atWork(Role.MANAGER), "blokkeren").getStatus()).isEqualTo(403);
		var esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR);
		assertThat(act(esra, "blokkeren").getHeader("Location")).isEqualTo(this.page + "?geblokkeerd");
		assertThat(sannes.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(401);
		assertThat(text(esra.browser().get(this.page))).contains("Geblokkeerd", "Deblokkeren");
		assertThat(act(this.marit, "deblokkeren").getStatus()).isEqualTo(403);
		act(esra, "deblokkeren");
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
	}

	@Test
	void nobodyInterferesWithTheOwnAccount() {
		var esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR);
		this.page = "/kantoor/mensen/" + esra.someone().person().value();
		assertThat(act(esra, "blokkeren").getStatus()).isEqualTo(409);
		assertThat(act(esra, "tweede-stap/vragen", "reden", "kwijt").getStatus()).isEqualTo(409);
		assertThat(act(esra, "instructies").getStatus()).isEqualTo(409);
		assertThat(text(esra.browser().get(this.page))).contains("Dit bent u zelf.");
	}

	@Test
	void instructionsLeaveByMailAndNoPasswordIsSeen() {
		var before = letters();
		assertThat(act(this.marit, "instructies").getHeader("Location")).isEqualTo(this.page + "?verstuurd");
		assertThat(letters()).isEqualTo(before + 1);
		act(this.marit, "instructies");
		act(this.marit, "instructies");
		assertThat(text(act(this.marit, "instructies"))).contains("Er is geen e-mail verstuurd");
		assertThat(letters()).isEqualTo(before + 3);
	}

	private String find(String typed) {
		return text(this.marit.browser().get("/kantoor/mensen?zoek=" + typed));
	}

	private MockHttpServletResponse act(AtWork who, String act, String... fields) {
		who.browser().get("/kantoor");
		return who.browser().post(this.page + "/" + act, fields);
	}

	private void rename(String surname) {
		rename(surname, this.sanne);
	}

	private static void rename(String surname, Someone someone) {
		Owner.change("update account.person set surname = '%s', surname_key = '%s' where id = %d".formatted(surname,
				SearchKey.fold(surname), someone.person().value()));
	}

	private long letters() {
		return Long
			.parseLong(Owner.ask("select count(*) from mail.outbox where recipient = '" + this.sanne.email() + "'"));
	}

	private static int count(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
