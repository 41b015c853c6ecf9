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
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** The password and the e-mail address of staff, changed by themselves. */
@ModuleTest
class OwnCredentialsOfStaffTests {

	private static final String DOOR = "/kantoor/inloggen";

	private static final String OWN = "/kantoor/eigen-gegevens";

	private static final String EMAIL = OWN + "/e-mailadres";

	private static final String PASSWORD = OWN + "/wachtwoord";

	private static final String NEW_PASSWORD = "fietsbel zonder trapper";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

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
	void anotherPasswordSignsOutEverywhereAndIsTheOnlyOneFromThenOn() {
		var other = again();
		this.browser.get(PASSWORD);
		assertThat(this.browser.post(PASSWORD, "wachtwoord", NEW_PASSWORD, "herhaling", NEW_PASSWORD)
			.getHeader("Location")).isEqualTo(DOOR + "?gekozen");
		assertThat(this.browser.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(other.get("/kantoor").getHeader("Location")).isEqualTo(DOOR);
		assertThat(signIn(People.PASSWORD).getStatus()).isEqualTo(401);
		assertThat(signIn(NEW_PASSWORD).getHeader("Location")).isEqualTo(DOOR + "/tweede-stap");
		assertThat(this.letters.lastTo(this.marit.someone().email()).text()).contains("wachtwoord");
	}

	@Test
	void aWeakOrMistypedPasswordIsRefusedInWordsAndChangesNothing() {
		this.browser.get(PASSWORD);
		var short1 = this.browser.post(PASSWORD, "wachtwoord", "kort", "herhaling", "kort");
		assertThat(short1.getStatus()).isEqualTo(422);
		assertThat(text(short1)).contains("Dit wachtwoord is te kort").doesNotContain("value=\"kort\"");
		assertThat(text(this.browser.post(PASSWORD, "wachtwoord", NEW_PASSWORD, "herhaling", "iets anders")))
			.contains("De twee wachtwoorden zijn niet gelijk.");
		assertThat(text(this.browser.post(PASSWORD + "/sterkte", "wachtwoord", "hofstra hofstra hofstra")))
			.contains("strength wait");
		assertThat(text(this.browser.get(PASSWORD + "?voorstel"))).contains("id=\"voorstel\"");
		assertThat(this.browser.get("/kantoor").getStatus()).isEqualTo(200);
	}

	@Test
	void aNewEmailAddressCountsOnceItsReaderConfirmedItAndLeadsBackToTheOwnDoor() {
		var wanted = "nieuw." + this.marit.someone().accountNumber() + "@112schade.example";
		this.browser.get(EMAIL);
		assertThat(this.browser.post(EMAIL, "adres", wanted).getHeader("Location")).isEqualTo(EMAIL + "?gevraagd");
		assertThat(text(this.browser.get(EMAIL + "?gevraagd"))).contains("binnen 24 uur", this.marit.someone().email());
		var reader = new Browser(this.mvc);
		reader.get(this.letters.lastTo(wanted).link("/adres-bevestigen"));
		reader.get("/adres-bevestigen");
		var done = String.valueOf(reader.post("/adres-bevestigen").getHeader("Location"));
		assertThat(text(reader.get(done))).contains("href=\"/kantoor/inloggen\"");
		assertThat(Owner.ask("select email from account.person where id = " + id())).isEqualTo(wanted);
	}

	@Test
	void anEmailAddressThatIsWrongTheSameOrAskedTooOftenIsToldAtItsField() {
		this.browser.get(EMAIL);
		var wrong = this.browser.post(EMAIL, "adres", "geen adres");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(text(wrong)).contains("Vul een e-mailadres in", "value=\"geen adres\"");
		assertThat(text(this.browser.post(EMAIL, "adres", this.marit.someone().email())))
			.contains("Dit is al uw e-mailadres.");
		for (var times = 0; times < 3; times++) {
			assertThat(this.browser.post(EMAIL, "adres", "n" + times + id() + "@112schade.example").getStatus())
				.isEqualTo(303);
		}
		assertThat(text(this.browser.post(EMAIL, "adres", "n4" + id() + "@112schade.example")))
			.contains("Er is al drie keer in een uur een bevestiging gestuurd.");
	}

	@Test
	void theAddressOfSomebodyElseAnswersLikeAnyOther() {
		var sanne = this.people.of(Tier.GOLD);
		this.browser.get(EMAIL);
		assertThat(this.browser.post(EMAIL, "adres", sanne.email()).getHeader("Location"))
			.isEqualTo(EMAIL + "?gevraagd");
		assertThat(this.letters.lastTo(sanne.email()).text()).contains("hoort al bij een ander account");
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

	private MockHttpServletResponse signIn(String password) {
		var other = new Browser(this.mvc);
		other.get(DOOR);
		return other.post(DOOR, "gebruikersnaam", this.marit.someone().accountNumber(), "wachtwoord", password);
	}

	private long id() {
		return this.marit.someone().person().value();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
