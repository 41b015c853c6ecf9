package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An administrator of an office and a member of staff remove a lost factor together. */
@ModuleTest
class LostFactorTests {

	private static final String ASKED = "/collegas?verwijdering-gevraagd";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private Someone joris;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
		giveFactor(this.joris);
		this.browser = signedIn(this.sanne);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void anAdministratorAsksAndOneMemberOfStaffConfirms() {
		assertThat(text(this.browser.get("/collegas"))).contains("href=\"" + address(this.joris) + "\"");
		assertThat(text(this.browser.get(address(this.joris))))
			.contains("Hoe weet u zeker dat Joris Prins dit vraagt?");
		assertThat(ask("Aan mijn bureau gevraagd").getHeader("Location")).isEqualTo(ASKED);
		assertThat(text(this.browser.get("/collegas"))).contains("wacht op 112schade")
			.doesNotContain("href=\"" + address(this.joris) + "\"");
		assertThat(factors()).isEqualTo("1");
		var marit = new Staff(this.house).atWork(Role.HANDLER);
		var page = "/kantoor/mensen/" + this.joris.person().value();
		assertThat(text(marit.browser().get("/kantoor"))).contains("Joris Prins", "gevraagd door Sanne");
		assertThat(text(marit.browser().get(page))).contains("Aan mijn bureau gevraagd",
				"Dit vraagt een beheerder van het kantoor.", "Bevestig en verwijder");
		assertThat(marit.browser().post(page + "/tweede-stap/verwijderen").getHeader("Location"))
			.isEqualTo(page + "?verwijderd");
		assertThat(factors()).isEqualTo("0");
		assertThat(Owner.ask("select count(*) from mail.outbox where recipient = '" + this.joris.email() + "'"))
			.isEqualTo("1");
		assertThat(Owner.ask("""
				select string_agg(operation || ' ' || person_id, ', ' order by id) from database.change_record
				 where table_name = 'account.factor_removal' and office_id = %d
				""".formatted(this.sanne.office().value())))
			.isEqualTo("INSERT " + this.sanne.person().value() + ", UPDATE " + marit.someone().person().value());
	}

	@Test
	void staffTurnItDownAndItCanBeAskedAgain() {
		ask("Aan mijn bureau gevraagd");
		var marit = new Staff(this.house).atWork(Role.HANDLER);
		var page = "/kantoor/mensen/" + this.joris.person().value();
		marit.browser().get(page);
		marit.browser().post(page + "/tweede-stap/afwijzen");
		assertThat(factors()).isEqualTo("1");
		assertThat(text(this.browser.get("/collegas"))).doesNotContain("wacht op 112schade");
		assertThat(ask("Nu met foto").getHeader("Location")).isEqualTo(ASKED);
		assertThat(removals()).isEqualTo("2");
	}

	@Test
	void askedTwiceItIsOneRequestAndAfterADayANewOne() {
		assertThat(ask("Eerste keer").getHeader("Location")).isEqualTo(ASKED);
		assertThat(ask("Tweede keer").getHeader("Location")).isEqualTo(ASKED);
		assertThat(removals()).isEqualTo("1");
		Owner.change("update account.factor_removal set asked_at = asked_at - interval '1 day' where office_id = "
				+ this.sanne.office().value());
		assertThat(text(this.browser.get("/collegas"))).contains("Tweede stap kwijt")
			.doesNotContain("wacht op 112schade");
		ask("De volgende dag");
		assertThat(removals()).isEqualTo("2");
	}

	@Test
	void withoutAReasonNothingIsAsked() {
		var answer = ask(" ");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("Schrijf op hoe u zeker weet wie dit vraagt");
		assertThat(removals()).isEqualTo("0");
	}

	@Test
	void aMemberAsksNothing() {
		var theirs = signedIn(this.people.colleagueOf(this.sanne));
		assertThat(theirs.get(address(this.joris)).getStatus()).isEqualTo(403);
		assertThat(theirs.post(address(this.joris), "reden", "Toch").getStatus()).isEqualTo(403);
		assertThat(text(theirs.get("/collegas"))).doesNotContain("Tweede stap kwijt");
	}

	@Test
	void somebodyOfAnotherOfficeDoesNotExist() {
		var bram = this.people.of(Tier.SILVER);
		giveFactor(bram);
		assertThat(this.browser.get(address(bram)).getStatus()).isEqualTo(404);
		this.browser.get("/collegas");
		assertThat(this.browser.post(address(bram), "reden", "Toch").getStatus()).isEqualTo(404);
	}

	@Test
	void nobodyAsksItForThemselvesNorForWhoHasNoFactor() {
		var fatma = this.people.colleagueOf(this.sanne);
		assertThat(this.browser.get(address(this.sanne)).getStatus()).isEqualTo(409);
		assertThat(this.browser.post(address(this.sanne), "reden", "Ik").getStatus()).isEqualTo(409);
		this.browser.get("/collegas");
		assertThat(text(this.browser.post(address(fatma), "reden", "Zij"))).contains("heeft geen tweede stap");
		assertThat(removals()).isEqualTo("0");
	}

	@Test
	void aProofOfFiveMinutesAgoIsAskedForAgain() {
		this.clock.move(Duration.ofSeconds(301));
		assertThat(this.browser.get(address(this.joris)).getHeader("Location")).startsWith("/bevestigen");
		assertThat(text(ask("Toch"))).contains("Bent u het zelf?", "name=\"veld.reden\" value=\"Toch\"");
		assertThat(removals()).isEqualTo("0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update account.factor_removal set settled_at = now(), granted = true",
			"update account.factor_removal set settled_by = 1", "update account.factor_removal set reason = 'x'",
			"delete from account.factor_removal", "select reason from account.factor_removal",
			"insert into account.factor_removal (office_id, person_id, asked_by, asked_at, reason) "
					+ "select office_id, id, 1, now(), 'x' from account.person" })
	void thePortalLoginGrantsNothingAndAsksInNobodyElsesName(String sql) {
		ask("Aan mijn bureau gevraagd");
		assertThatThrownBy(() -> this.boundary.inside(this.entrance.of(this.sanne.person()),
				() -> this.transactions.execute(working -> this.jdbc.sql(sql).update())))
			.rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo("42501"));
	}

	private MockHttpServletResponse ask(String reason) {
		this.browser.get("/collegas");
		return this.browser.post(address(this.joris), "reden", reason);
	}

	private static String address(Someone colleague) {
		return "/collegas/" + colleague.person().value() + "/tweede-stap-verwijderen";
	}

	private String removals() {
		return Owner
			.ask("select count(*) from account.factor_removal where office_id = " + this.sanne.office().value());
	}

	private String factors() {
		return Owner.ask("select count(*) from account.authenticator where person_id = " + this.joris.person().value());
	}

	private static void giveFactor(Someone someone) {
		Owner.change("""
				insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at)
				values (%d, %d, 'x', now())
				""".formatted(someone.office().value(), someone.person().value()));
	}

	private Browser signedIn(Someone person) {
		var signedIn = new Browser(this.mvc);
		signedIn.signIn(person.accountNumber(), People.PASSWORD);
		signedIn.get("/dossiers");
		return signedIn;
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
