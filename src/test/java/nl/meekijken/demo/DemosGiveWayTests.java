package nl.meekijken.demo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.EmailChanges;
import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.account.SecretHash;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody asked for a demo with an address that a real office wants to invite. */
@ModuleTest
class DemosGiveWayTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Invitations invitations;

	@Autowired
	private EmailChanges changes;

	@Autowired
	private SignIn signIn;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Demos demos;

	private Someone vera;

	private Someone sanne;

	@BeforeEach
	void askForADemo() {
		this.demos = new Demos(this.house);
		this.vera = this.demos.one();
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void forget() {
		this.demos.forgetLimits();
	}

	@Test
	void aRealOfficeInvitesWhoHasADemo() {
		assertThat(invite(this.sanne.office(), this.vera.email())).isInstanceOf(InvitationOutcome.Invited.class);
		assertThat(this.demos.someone(this.vera.email()).office()).isEqualTo(this.sanne.office());
		assertThat(subjects()).contains("Uw uitnodiging voor Meekijken");
	}

	@Test
	void theDemoGoesOnUnderItsAccountNumberAlone() {
		invite(this.sanne.office(), this.vera.email());
		assertThat(attempt(this.vera.accountNumber())).isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(attempt(this.vera.email())).as("who has no password yet").isEqualTo(new SignInOutcome.Refused());
		assertThat(this.demos.signedIn(this.vera).get("/eigen-gegevens").getStatus()).isEqualTo(200);
		assertThat(emailOfDemo()).isEqualTo(this.vera.accountNumber() + "@demo.invalid");
	}

	@Test
	void whoInvitesSeesNoDifferenceFromAnAddressThatNobodyHas() {
		var browser = new Browser(this.mvc);
		browser.signIn(this.sanne.accountNumber(), People.PASSWORD);
		var known = invite(browser, this.vera.email());
		var unknown = invite(browser, "niemand." + this.sanne.accountNumber() + "@voorbeeld.example");
		assertThat(known).isEqualTo(unknown).isEqualTo("/collegas?uitgenodigd");
	}

	@Test
	void aChangeOfAddressIsConfirmedAllTheSame() {
		var wanted = EmailAddress.of(this.vera.email());
		assertThat(this.boundary.inside(this.sanne.office(), () -> this.changes.ask(this.sanne.person(), wanted)))
			.isTrue();
		assertThat(subjects()).contains("Bevestig uw e-mailadres voor Meekijken")
			.doesNotContain("Uw e-mailadres bij Meekijken");
		var link = SecretHash.typed(new HandedSecrets(this.house).address(this.sanne, wanted)).orElseThrow();
		assertThat(this.changes.confirm(link)).isTrue();
		assertThat(this.demos.someone(this.vera.email()).person()).isEqualTo(this.sanne.person());
		assertThat(emailOfDemo()).endsWith("@demo.invalid");
	}

	@Test
	void untilItIsConfirmedTheDemoKeepsItsAddress() {
		this.boundary.inside(this.sanne.office(),
				() -> this.changes.ask(this.sanne.person(), EmailAddress.of(this.vera.email())));
		assertThat(emailOfDemo()).isEqualTo(this.vera.email());
	}

	@Test
	void anotherRealOfficeGivesNoWay() {
		var other = this.people.of(Tier.GOLD);
		assertThat(invite(this.sanne.office(), other.email())).isEqualTo(new InvitationOutcome.Taken());
		assertThat(this.demos.someone(other.email()).person()).isEqualTo(other.person());
	}

	@Test
	void aDemoTakesNothingFromAnother() {
		var other = this.demos.one();
		assertThat(invite(other.office(), this.vera.email())).isEqualTo(new InvitationOutcome.Taken());
		this.boundary.inside(other.office(),
				() -> this.changes.ask(other.person(), EmailAddress.of(this.vera.email())));
		var link = SecretHash.typed(new HandedSecrets(this.house).address(other, EmailAddress.of(this.vera.email())))
			.orElseThrow();
		assertThat(this.changes.confirm(link)).isFalse();
		assertThat(emailOfDemo()).isEqualTo(this.vera.email());
	}

	@Test
	void whatComesToNothingTakesNothing() {
		var taken = new NewPerson(this.sanne.office(), this.sanne.accountNumber(), EmailAddress.of(this.vera.email()),
				"Vera", null, "Kijk", Role.MEMBER, null);
		assertThat(this.invitations.invite(taken, Texts.DUTCH)).isEqualTo(new InvitationOutcome.Taken());
		assertThat(emailOfDemo()).isEqualTo(this.vera.email());
	}

	@Test
	void ofTwoOfficesThatInviteAtOnceOneDoes() throws Exception {
		var offices = List.of(this.sanne.office(), this.people.of(Tier.GOLD).office());
		var turn = new AtomicInteger();
		var outcomes = AtOnce.times(2, () -> invite(offices.get(turn.getAndIncrement()), this.vera.email()));
		assertThat(outcomes).filteredOn(InvitationOutcome.Invited.class::isInstance).hasSize(1);
	}

	@Test
	void nobodyAtAllTakesNothing() {
		this.transactions
			.executeWithoutResult(_ -> this.jdbc.sql("select count(*) from (select account.take_from_demo(?)) as taken")
				.param(this.vera.email())
				.query(Long.class)
				.single());
		assertThat(emailOfDemo()).isEqualTo(this.vera.email());
	}

	@Test
	void whoAsksForADemoOnceMoreReadsThatTheyHaveAnAccount() {
		invite(this.sanne.office(), this.vera.email());
		var store = this.house.getBean(DemoRequestStore.class);
		store.add(UUID.randomUUID(), Askers.with(this.vera.email()), DemoRequest.Stage.WAITING);
		this.house.getBean(DemoWork.class).makeAll();
		assertThat(subjects()).contains("Uw demo-account voor Meekijken");
	}

	@Test
	void lettersToTheDemoGoNowhere() {
		invite(this.sanne.office(), this.vera.email());
		var browser = new Browser(this.mvc);
		browser.get("/wachtwoord-vergeten");
		browser.post("/wachtwoord-vergeten", "gebruikersnaam", this.vera.accountNumber());
		assertThat(new HandedSecrets(this.house).letters(this.vera.accountNumber() + "@demo.invalid")).isEmpty();
	}

	private InvitationOutcome invite(OfficeId office, String email) {
		var number = this.house.getBean(Accounts.class).nextNumber();
		return this.invitations.invite(
				new NewPerson(office, number, EmailAddress.of(email), "Vera", "van der", "Kijk", Role.MEMBER, null),
				Texts.DUTCH);
	}

	private static String invite(Browser browser, String email) {
		browser.get("/collegas/uitnodigen");
		return String.valueOf(
				browser
					.post("/collegas/uitnodigen", "voornaam", "Vera", "achternaam", "Kijk", "e-mail", email, "sleutel",
							UUID.randomUUID().toString())
					.getHeader("Location"));
	}

	private SignInOutcome attempt(String name) {
		return this.signIn.attempt(name, People.PASSWORD, Askers.address(), "");
	}

	private List<String> subjects() {
		return new HandedSecrets(this.house).letters(this.vera.email());
	}

	private String emailOfDemo() {
		return Owner.ask("select email from account.person where id = " + this.vera.person().value());
	}

}
