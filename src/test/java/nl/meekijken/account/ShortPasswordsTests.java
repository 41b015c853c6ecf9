package nl.meekijken.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Twelve characters are enough beside a second factor, and no longer than that. */
@ModuleTest
class ShortPasswordsTests {

	private static final String TWELVE = "kaas veer q9";

	private static final String LONG = "vijf molens draaien één keer";

	@Autowired
	private NewPasswords passwords;

	@Autowired
	private SignIn signIn;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MockMvc mvc;

	private Someone sanne;

	@BeforeEach
	void giveAFactor() {
		this.sanne = this.people.of(Tier.GOLD);
		Owner.change("insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at) values ("
				+ this.sanne.office().value() + ", " + this.sanne.person().value() + ", 'x', now())");
	}

	@Test
	void aShortOneThatLostItsFactorLeadsToALongerOne() {
		assertThat(choose(TWELVE)).isInstanceOf(NewPasswordOutcome.Chosen.class);
		assertThat(attempt(TWELVE)).isInstanceOf(SignInOutcome.Halfway.class);
		removeFactor();
		var answer = attempt(TWELVE);
		assertThat(answer).isInstanceOf(SignInOutcome.MustChoose.class);
		var choosing = (SignInOutcome.MustChoose) answer;
		assertThat(choosing.tooShort()).isTrue();
		assertThat(this.passwords.choose(choosing.secret(), TWELVE)).isInstanceOf(NewPasswordOutcome.Refused.class);
		assertThat(this.passwords.choose(choosing.secret(), LONG)).isInstanceOf(NewPasswordOutcome.Chosen.class);
		assertThat(attempt(LONG)).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void aLongOneThatLostItsFactorIsEnough() {
		assertThat(choose(LONG)).isInstanceOf(NewPasswordOutcome.Chosen.class);
		removeFactor();
		assertThat(attempt(LONG)).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void thePageSaysWhyAndNobodyIsInBefore() {
		choose(TWELVE);
		removeFactor();
		var browser = new Browser(this.mvc);
		assertThat(browser.signIn(this.sanne.accountNumber(), TWELVE).getHeader("Location"))
			.isEqualTo("/wachtwoord-kiezen?kort");
		assertThat(FormFilling.text(browser.get("/wachtwoord-kiezen?kort")))
			.contains("Daarom is uw wachtwoord nu te kort.", "Minstens 15 tekens.");
		assertThat(browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whoeverSignsInTimeAndAgainHasOneSecretAndIsStillMailedOthers() {
		choose(TWELVE);
		removeFactor();
		for (var time = 0; time < 5; time++) {
			assertThat(attempt(TWELVE)).isInstanceOf(SignInOutcome.MustChoose.class);
		}
		assertThat(live()).isEqualTo("1");
		var mailed = new HandedSecrets(this.house);
		mailed.link(this.sanne);
		mailed.link(this.sanne);
		assertThat(live()).isEqualTo("3");
	}

	@Test
	void withThoseThatWereMailedThreeLiveAtMost() throws Exception {
		choose(TWELVE);
		removeFactor();
		Owner.change("update account.secret set created_at = created_at - interval '2 hours'");
		var mailed = new HandedSecrets(this.house);
		mailed.link(this.sanne);
		mailed.link(this.sanne);
		mailed.link(this.sanne);
		AtOnce.times(4, () -> attempt(TWELVE));
		assertThat(live()).isEqualTo("3");
	}

	private String live() {
		return Owner.ask("select count(*) from account.secret where used_at is null and person_id = "
				+ this.sanne.person().value());
	}

	private void removeFactor() {
		this.boundary.inside(this.sanne.office(), () -> this.transactions.execute(status -> {
			this.factors.removeAuthenticator(this.sanne.person());
			return true;
		}));
	}

	private NewPasswordOutcome choose(String password) {
		var link = new HandedSecrets(this.house).link(this.sanne);
		return this.passwords.choose(SecretHash.typed(link).orElseThrow(), password);
	}

	private SignInOutcome attempt(String password) {
		return this.signIn.attempt(this.sanne.accountNumber(), password, "short-" + this.sanne.accountNumber(), "");
	}

}
