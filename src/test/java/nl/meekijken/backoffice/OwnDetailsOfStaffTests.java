package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** What members of staff look after themselves. */
@ModuleTest
class OwnDetailsOfStaffTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String OWN = "/kantoor/eigen-gegevens";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private AtWork marit;

	private Browser browser;

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.marit = this.staff.atWork(Role.HANDLER);
		this.browser = this.marit.browser();
		this.browser.get(OWN);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void thePageShowsTheAccountAndEveryPageLeadsThere() {
		assertThat(text(this.browser.get(OWN))).contains("Eigen gegevens", this.marit.someone().accountNumber(),
				this.marit.someone().email(), "Behandelaar", "dit apparaat", "Wanneer u inlogde");
		for (var page : List.of("/kantoor", "/kantoor/mensen", "/kantoor/demo", "/kantoor/post")) {
			assertThat(text(this.browser.get(page))).as(page).contains("href=\"/kantoor/eigen-gegevens\"");
		}
	}

	@Test
	void whatIsChangedIsKeptAndShownOnTheNextPage() {
		assertThat(save("Maartje", "de", "Groot", "Schadebehandelaar", "030 123 45 67", "nl", "DARK")
			.getHeader("Location")).isEqualTo(OWN + "?opgeslagen");
		assertThat(text(this.browser.get(OWN + "?opgeslagen"))).contains("Uw gegevens zijn opgeslagen.",
				"value=\"Maartje\"", "value=\"Schadebehandelaar\"", "data-theme=\"dark\"", "Maartje de Groot");
		assertThat(Owner.ask("select phone || ' ' || surname_key from account.person where id = " + id()))
			.isEqualTo("+31301234567 groot");
	}

	@Test
	void theChosenLanguageIsThatOfTheNextPage() {
		save("Marit", "", "Hofstra", "", "", "en", "SYSTEM");
		assertThat(text(this.browser.get(OWN + "?opgeslagen"))).contains("<html lang=\"en\"",
				"Your details have been saved.", "Where you are signed in");
		assertThat(Owner.ask("select language from account.person where id = " + id())).isEqualTo("en");
	}

	@Test
	void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
		var answer = save("", "", "Hofstra", "Baas", "12", "nl", "SYSTEM");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("Vul uw voornaam in", "Vul een telefoonnummer in", "value=\"Baas\"",
				"value=\"12\"", "href=\"#voornaam\"");
		assertThat(Owner.ask("select first_name from account.person where id = " + id())).isEqualTo("Marit");
	}

	@Test
	void sessionsElsewhereAreSeenAndEndedOneByOneOrAllAtOnce() {
		var other = again();
		var third = again();
		var page = Jsoup.parse(text(this.browser.get(OWN)));
		var keys = page.select("input[name=sessie]").eachAttr("value");
		assertThat(keys).hasSize(2);
		assertThat(this.browser.post(OWN + "/sessies/einde", "sessie", keys.getFirst()).getHeader("Location"))
			.isEqualTo(OWN + "?beeindigd#sessies");
		assertThat(List.of(other.get("/kantoor").getStatus(), third.get("/kantoor").getStatus()))
			.containsExactlyInAnyOrder(200, 303);
		this.browser.post(OWN + "/sessies/einde");
		assertThat(other.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(third.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(text(this.browser.get(OWN + "?beeindigd"))).contains("De sessie is beëindigd.")
			.doesNotContain("name=\"sessie\"");
	}

	@Test
	void nobodyEndsTheSessionOfAColleague() {
		var elin = this.staff.atWork(Role.HANDLER);
		var key = Owner.ask("select primary_id from account.session where principal_name = '"
				+ elin.someone().person().value() + "'");
		this.browser.post(OWN + "/sessies/einde", "sessie", key);
		assertThat(elin.browser().get("/kantoor").getStatus()).isEqualTo(200);
		assertThat(text(this.browser.get(OWN))).doesNotContain(key);
		assertThat(this.browser.post(OWN + "/sessies/einde", "sessie", "geen").getStatus()).isEqualTo(404);
	}

	@Test
	void signInsOfNinetyDaysAreShownAndNoOlderOnes() {
		assertThat(signIns()).hasSize(1);
		again();
		assertThat(signIns()).hasSize(2);
		this.clock.move(Duration.ofDays(91));
		Owner.change("update account.session set creation_time = " + this.clock.millis());
		assertThat(signIns()).isEmpty();
	}

	@Test
	void thePagesKnowHowLongTheSessionGoesOnAndOneKeyKeepsIt() {
		var page = Jsoup.parse(text(this.browser.get("/kantoor")));
		assertThat(page.select("[data-session]").attr("data-session")).isEqualTo("/kantoor/sessie");
		assertThat(page.select("[data-session]").attr("data-lasts")).isEqualTo("840");
		assertThat(page.select("#sessie-blijven").text()).isEqualTo("Ingelogd blijven");
		assertThat(text(this.browser.post("/kantoor/sessie"))).isEqualTo("840");
		assertThat(text(new Browser(this.mvc).get(DOOR))).doesNotContain("data-session");
	}

	private Browser again() {
		var other = new Browser(this.mvc);
		other.get(DOOR);
		other.post(DOOR, "gebruikersnaam", this.marit.someone().accountNumber(), "wachtwoord", People.PASSWORD);
		other.get(DOOR + "/tweede-stap");
		assertThat(other.post(DOOR + "/tweede-stap", "code", this.staff.next(this.marit.phone())).getStatus())
			.isEqualTo(303);
		return other;
	}

	private MockHttpServletResponse save(String... typed) {
		var names = List.of("voornaam", "tussenvoegsel", "achternaam", "functie", "telefoon", "taal", "weergave");
		var fields = new String[typed.length * 2];
		for (var index = 0; index < typed.length; index++) {
			fields[2 * index] = names.get(index);
			fields[2 * index + 1] = typed[index];
		}
		return this.browser.post(OWN, fields);
	}

	private List<String> signIns() {
		return Jsoup.parse(text(this.browser.get(OWN))).select("#sessies h3 ~ ul > li").eachText();
	}

	private long id() {
		return this.marit.someone().person().value();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
