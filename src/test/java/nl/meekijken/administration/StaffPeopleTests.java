package nl.meekijken.administration;

import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** How somebody comes to work for the recovery service. */
@ModuleTest
class StaffPeopleTests {

	private static final String STAFF = "/kantoor/medewerkers";

	private static final String INVITE = STAFF + "/uitnodigen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private AtWork esra;

	private Browser browser;

	private FormFilling filling;

	private String elin = "";

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR);
		this.browser = this.esra.browser();
		this.filling = new FormFilling(this.browser);
		this.elin = "elin." + this.esra.someone().accountNumber() + "@112schade.example";
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoeverIsInvitedChoosesAPasswordAndSetsUpASecondStep() {
		var form = this.browser.get(INVITE);
		for (var times = 0; times < 2; times++) {
			assertThat(invite(form, "MANAGER").getHeader("Location")).isEqualTo(STAFF + "?uitgenodigd");
		}
		assertThat(this.letters.to(this.elin)).as("a double press").hasSize(1);
		var letter = this.letters.lastTo(this.elin).text();
		assertThat(letter).contains("om in Meekijken te werken", "Uw accountnummer").doesNotContain("cliënten");
		assertThat(FormFilling.text(this.browser.get(STAFF))).contains(this.elin, "Teamleider", "Uitgenodigd",
				"nog nooit ingelogd");
		var newcomer = new Browser(this.mvc);
		newcomer.get(secretIn(letter));
		newcomer.get("/wachtwoord-kiezen");
		assertThat(newcomer
			.post("/wachtwoord-kiezen", "wachtwoord", "vier wilde zwanen zwemmen", "herhaling",
					"vier wilde zwanen zwemmen")
			.getHeader("Location")).isEqualTo("/kantoor/inloggen?gekozen");
		newcomer.get("/kantoor/inloggen");
		assertThat(newcomer
			.post("/kantoor/inloggen", "gebruikersnaam", this.elin, "wachtwoord", "vier wilde zwanen zwemmen")
			.getHeader("Location")).isEqualTo("/kantoor/inloggen/tweede-stap");
	}

	@Test
	void anInvitationEndsAfterSevenDaysAndSaysWhatToDo() {
		invite(this.browser.get(INVITE), "HANDLER");
		var link = secretIn(this.letters.lastTo(this.elin).text());
		this.clock.move(Duration.ofDays(7).plusMinutes(1));
		assertThat(FormFilling.text(new Browser(this.mvc).get(link))).contains("uitnodiging", "/wachtwoord-vergeten");
	}

	@Test
	void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
		var form = this.browser.get(INVITE);
		var answer = this.filling.send(form, "voornaam", "Elin", "e-mail", "geen adres", "rol", "MEMBER");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(answer)).contains("Kies een rol.", "Vul de achternaam in", "value=\"Elin\"",
				"value=\"geen adres\"");
		var taken = this.filling.send(form, "voornaam", "Elin", "achternaam", "Bos", "e-mail",
				this.esra.someone().email(), "rol", "HANDLER");
		assertThat(FormFilling.text(taken)).contains("Met dit e-mailadres kan geen nieuw account worden gemaakt.");
	}

	@Test
	void anInvitationThatWasSentTooLateTravelsAlong() {
		var form = this.browser.get(INVITE);
		this.clock.move(Duration.ofMinutes(6));
		var asked = invite(form, "HANDLER");
		var goOn = this.filling.send(asked, "code", this.staff.next(this.esra.phone()));
		assertThat(FormFilling.text(goOn)).contains("Een medewerker uitnodigen");
		assertThat(this.filling.send(goOn).getHeader("Location")).isEqualTo(STAFF + "?uitgenodigd");
		assertThat(this.letters.to(this.elin)).hasSize(1);
	}

	@Test
	void whoInvitedWhomIsWrittenDown() {
		invite(this.browser.get(INVITE), "STAFF_ADMINISTRATOR");
		assertThat(Owner
			.ask("""
					select r.person_id from database.change_record r join account.person p on (r.row_key ->> 'id')::bigint = p.id
					 where r.table_name = 'account.person' and r.operation = 'INSERT' and p.email = '%s'
					"""
				.formatted(this.elin)))
			.isEqualTo(Long.toString(this.esra.someone().person().value()));
		assertThat(Owner.ask("select role from account.person where email = '" + this.elin + "'"))
			.isEqualTo("STAFF_ADMINISTRATOR");
	}

	@Test
	void bothPagesSpeakEnglishToo() {
		this.browser.get("/kantoor");
		this.browser.post("/taal", "taal", "en", "terug", "/kantoor");
		assertThat(FormFilling.text(this.browser.get(STAFF))).contains("Staff of 112schade",
				"Administrator of 112schade");
		assertThat(FormFilling.text(this.browser.get(INVITE))).contains("Invite a member of staff",
				"Handles dossiers.");
	}

	private MockHttpServletResponse invite(MockHttpServletResponse form, String role) {
		return this.filling.send(form, "voornaam", "Elin", "achternaam", "Bos", "e-mail", this.elin, "rol", role);
	}

	private static String secretIn(String letter) {
		var found = Pattern.compile("/wachtwoord-kiezen\\?geheim=\\w+").matcher(letter);
		if (!found.find()) {
			throw new AssertionError("no link in: " + letter);
		}
		return found.group();
	}

}
