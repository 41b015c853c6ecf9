package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Intervention;
import nl.meekijken.account.Interventions;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
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
	private Interventions interventions;

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

	@Test
	void lostFactorsAreRemovedInFourEyes() {
		giveFactor(this.sanne);
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "").getStatus()).isEqualTo(422);
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld").getHeader("Location"))
			.isEqualTo(this.page + "?gevraagd");
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "Nog eens").getStatus()).isEqualTo(409);
		assertThat(act(this.marit, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(factors(this.sanne)).isEqualTo("1");
		var ruben = this.staff.atWork(Role.HANDLER);
		assertThat(text(ruben.browser().get("/kantoor"))).contains("Sanne van der Beek", "gevraagd door Marit Hofstra");
		assertThat(text(ruben.browser().get(this.page))).contains("Teruggebeld");
		var before = letters();
		assertThat(act(ruben, "tweede-stap/verwijderen").getHeader("Location")).isEqualTo(this.page + "?verwijderd");
		assertThat(factors(this.sanne)).isEqualTo("0");
		assertThat(letters()).isEqualTo(before + 1);
		assertThat(act(ruben, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(Owner.ask("""
				select string_agg(distinct person_id::text, ' ' order by person_id::text) from database.change_record
				 where table_name = 'account.factor_removal' and office_id = %d
				""".formatted(this.sanne.office().value()))).contains(
				Long.toString(this.marit.someone().person().value()), Long.toString(ruben.someone().person().value()));
	}

	@Test
	void ofManyWhoConfirmAtOnceOneDoes() throws Exception {
		giveFactor(this.sanne);
		act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld");
		var ruben = this.staff.atWork(Role.HANDLER).someone().person();
		Callable<Intervention> agreeing = () -> asStaff(ruben);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var outcomes = threads.invokeAll(Collections.nCopies(6, agreeing)).stream().map(Future::resultNow).toList();
			assertThat(outcomes).filteredOn(Intervention.Done.class::isInstance).hasSize(1);
			assertThat(outcomes).filteredOn(Intervention.Settled.class::isInstance).hasSize(5);
		}
	}

	@Test
	void whatWasAskedEndsAfterADayOrWhenItIsTurnedDown() {
		giveFactor(this.sanne);
		act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld");
		var ruben = this.staff.atWork(Role.HANDLER);
		var elin = this.staff.atWork(Role.HANDLER);
		this.clock.move(Duration.ofDays(1));
		Owner.change("update account.session set creation_time = " + this.clock.millis());
		assertThat(act(ruben, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(act(ruben, "tweede-stap/vragen", "reden", "Opnieuw").getStatus()).isEqualTo(303);
		assertThat(act(ruben, "tweede-stap/afwijzen").getHeader("Location")).isEqualTo(this.page + "?afgewezen");
		assertThat(act(elin, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(factors(this.sanne)).isEqualTo("1");
	}

	private Intervention asStaff(PersonId ruben) {
		var boundary = this.house.getBean(Boundary.class);
		var entrance = this.house.getBean(Entrance.class);
		return boundary.inside(entrance.ofStaff(ruben),
				() -> this.interventions.agreeToRemoval(this.sanne.person(), ruben));
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

	private static void giveFactor(Someone someone) {
		Owner.change("""
				insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at)
				values (%d, %d, 'x', now())
				""".formatted(someone.office().value(), someone.person().value()));
	}

	private static String factors(Someone someone) {
		return Owner.ask("select count(*) from account.authenticator where person_id = " + someone.person().value());
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
