package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PersonActionsTests {

	private static final List<String> ACTIONS = List.of("blokkeren", "deblokkeren", "instructies", "rol",
			"tweede-stap/vragen", "tweede-stap/verwijderen", "tweede-stap/afwijzen");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Staff staff;

	private AtWork esra;

	private Someone sanne;

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.esra = this.staff.atWork(Role.STAFF_ADMINISTRATOR);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void eachRoleSeesTheButtonsThatWorkForIt() {
		for (var role : List.of(Role.HANDLER, Role.MANAGER)) {
			assertThat(page(this.staff.atWork(role), this.sanne)).contains(page("/instructies"))
				.doesNotContain(page("/blokkeren"), page("/deblokkeren"));
		}
		assertThat(page(this.esra, this.sanne)).contains(page("/instructies"), page("/blokkeren"))
			.doesNotContain(page("/deblokkeren"), page("/tweede-stap"));
		assertThat(page(this.esra, this.esra.someone())).doesNotContain("/blokkeren\"", "/instructies\"",
				"/tweede-stap/");
	}

	@Test
	void aBlockedPersonIsUnblockedAndGetsNoMailMeanwhile() {
		block(this.sanne);
		assertThat(page(this.esra, this.sanne)).contains(page("/deblokkeren"), "Deze persoon kan nu niet inloggen.")
			.doesNotContain(page("/blokkeren"), page("/instructies"));
		var refused = act(this.esra, this.sanne, "instructies");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("Er is geen e-mail verstuurd");
		assertThat(letters(this.sanne)).isZero();
	}

	@Test
	void blockingTwiceIsBlockingOnce() {
		block(this.sanne);
		block(this.sanne);
		assertThat(act(this.esra, this.sanne, "deblokkeren").getStatus()).isEqualTo(303);
		assertThat(act(this.esra, this.sanne, "deblokkeren").getStatus()).isEqualTo(303);
		assertThat(enabled(this.sanne)).isEqualTo("t");
	}

	@Test
	void blockingReachesAColleagueOfStaffAtOnce() {
		var marit = this.staff.atWork(Role.HANDLER);
		block(marit.someone());
		assertThat(marit.browser().get("/kantoor").getHeader("Location")).startsWith("/kantoor/inloggen");
		assertThat(act(this.esra, marit.someone(), "deblokkeren").getStatus()).isEqualTo(303);
		assertThat(marit.browser().get("/kantoor").getHeader("Location")).isEqualTo("/kantoor/inloggen");
	}

	@Test
	void blockingOneLeavesTheColleaguesOfTheOfficeIn() {
		var joris = this.people.colleagueOf(this.sanne);
		var browser = new Browser(this.mvc);
		browser.signIn(joris.accountNumber(), People.PASSWORD);
		block(this.sanne);
		assertThat(browser.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(enabled(joris)).isEqualTo("t");
	}

	@Test
	void whoBlockedWhomIsWrittenDownInTheOfficeOfThePerson() {
		block(this.sanne);
		assertThat(Owner.ask("""
				select count(*) from database.change_record
				 where table_name = 'account.person' and office_id = %d and person_id = %d
				""".formatted(this.sanne.office().value(), this.esra.someone().person().value()))).isEqualTo("1");
	}

	@Test
	void whoeverIsNoAdministratorAnyMoreBlocksNobodyFromThatMomentOn() {
		this.esra.browser().get(page(""));
		Owner.change("update account.person set role = 'HANDLER' where id = " + this.esra.someone().person().value());
		var refused = this.esra.browser().post(page("/blokkeren"));
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(text(refused)).contains("Dit mag u niet", "Vraag een beheerder.");
		assertThat(enabled(this.sanne)).isEqualTo("t");
		assertThat(page(this.esra, this.sanne)).doesNotContain(page("/blokkeren"));
	}

	@Test
	void anAdministratorOfAnOfficeDoesNothingHereNotEvenToTheOwnPeople() {
		var joris = this.people.colleagueOf(this.sanne);
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		for (var action : ACTIONS) {
			browser.get("/dossiers");
			assertThat(browser
				.post("/kantoor/mensen/" + joris.person().value() + "/" + action, "reden", "kwijt", "rol", "HANDLER")
				.getHeader("Location")).as(action).isEqualTo("/kantoor/inloggen");
		}
		assertThat(enabled(joris)).isEqualTo("t");
		assertThat(letters(joris)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "999999999", "0", "-1", "9223372036854775807", "9223372036854775808", "een", "1.0" })
	void whoDoesNotExistIsNotFoundWhateverIsDone(String person) {
		for (var action : ACTIONS) {
			this.esra.browser().get("/kantoor");
			var answer = this.esra.browser()
				.post("/kantoor/mensen/" + person + "/" + action, "reden", "kwijt", "rol", "HANDLER");
			assertThat(answer.getStatus()).as(action).isEqualTo(404);
			assertThat(text(answer)).contains("Hier is niets");
		}
	}

	@Test
	void anActionIsNoLinkToFollow() {
		for (var action : ACTIONS) {
			assertThat(this.esra.browser().get(page("/" + action)).getStatus()).as(action).isIn(404, 405);
		}
		assertThat(enabled(this.sanne)).isEqualTo("t");
	}

	@Test
	void instructionsOfOneFormAreSentOnce() {
		var filling = new FormFilling(this.esra.browser());
		var seen = this.esra.browser().get(page(""));
		for (var times = 0; times < 3; times++) {
			assertThat(filling.sendTo(page("/instructies"), seen).getHeader("Location")).endsWith("?verstuurd");
		}
		assertThat(letters(this.sanne)).isEqualTo(1);
		filling.sendTo(page("/instructies"), this.esra.browser().get(page("")));
		assertThat(letters(this.sanne)).isEqualTo(2);
	}

	@Test
	void anotherRoleHoldsFromThatMomentOn() {
		var marit = this.staff.atWork(Role.HANDLER);
		assertThat(marit.browser().get("/kantoor/medewerkers").getStatus()).isEqualTo(403);
		var given = role(marit.someone(), "STAFF_ADMINISTRATOR");
		assertThat(given.getHeader("Location")).endsWith("?rol");
		assertThat(marit.browser().get("/kantoor/medewerkers").getStatus()).isEqualTo(200);
		assertThat(role(marit.someone(), "MEMBER").getStatus()).isEqualTo(404);
		assertThat(role(marit.someone(), "KONING").getStatus()).isEqualTo(422);
		assertThat(role(this.esra.someone(), "HANDLER").getStatus()).isEqualTo(409);
		assertThat(text(role(this.sanne, "MEMBER"))).contains("Dit is de laatste beheerder.");
	}

	private MockHttpServletResponse role(Someone someone, String role) {
		this.esra.browser().get("/kantoor");
		return this.esra.browser().post("/kantoor/mensen/" + someone.person().value() + "/rol", "rol", role);
	}

	@Test
	void instructionsToAnInvitedPersonAreANewInvitation() {
		Owner.change("update account.person set password_hash = null where id = " + this.sanne.person().value());
		assertThat(act(this.esra, this.sanne, "instructies").getStatus()).isEqualTo(303);
		assertThat(Owner.ask("select string_agg(distinct purpose, ' ') from account.secret where person_id = "
				+ this.sanne.person().value()))
			.isEqualTo("INVITATION");
	}

	@Test
	void theDetailsAndTheRefusalsSpeakEnglishToo() {
		this.esra.browser().get("/kantoor");
		this.esra.browser().post("/taal", "taal", "en", "terug", "/kantoor");
		assertThat(page(this.esra, this.sanne)).contains("Last signed in", "never", "not set up", "Block<");
		assertThat(text(act(this.esra, this.esra.someone(), "blokkeren")))
			.contains("You cannot do this yourself. Ask a colleague.");
		assertThat(text(this.esra.browser().get(page("?geblokkeerd"))))
			.contains("This person has been blocked and signed out everywhere.");
		assertThat(text(this.esra.browser().get("/kantoor/nergens"))).contains("There is nothing here");
	}

	private void block(Someone someone) {
		assertThat(act(this.esra, someone, "blokkeren").getHeader("Location")).endsWith("?geblokkeerd");
		assertThat(enabled(someone)).isEqualTo("f");
	}

	private static MockHttpServletResponse act(AtWork who, Someone someone, String action) {
		who.browser().get("/kantoor");
		return who.browser().post("/kantoor/mensen/" + someone.person().value() + "/" + action);
	}

	private String page(String below) {
		return "/kantoor/mensen/" + this.sanne.person().value() + below;
	}

	private static String page(AtWork reader, Someone someone) {
		return text(reader.browser().get("/kantoor/mensen/" + someone.person().value()));
	}

	private static String enabled(Someone someone) {
		return Owner.ask("select enabled from account.person where id = " + someone.person().value());
	}

	private static long letters(Someone someone) {
		return Long
			.parseLong(Owner.ask("select count(*) from mail.outbox where recipient = '" + someone.email() + "'"));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
