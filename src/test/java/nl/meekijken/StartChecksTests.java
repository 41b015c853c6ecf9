package nl.meekijken;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.StartRefused;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.NewOffice;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class StartChecksTests {

	private static final String SECRET = "a secret of our own that nobody else knows";

	@Autowired
	private Offices offices;

	@Autowired
	private Boundary boundary;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "change-me-change-me-change-me-change-me" })
	void aSecretThatIsMissingShortOrKnownIsRefusedOutsideTheEmbeddedMode(String secret) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new StartChecks(false, false, secret, this.offices).afterSingletonsInstantiated())
			.withMessageContaining("MEEKIJKEN_SECRET");
		assertThatCode(() -> new StartChecks(true, true, secret, this.offices).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
	}

	@Test
	void demoAccountsAreRefusedOutsideTheEmbeddedMode() {
		var manager = this.offices.register(new AccountManager("Rens", PhoneNumber.of("0880000112"),
				EmailAddress.of("rens@112schade.example"), "ma t/m vr"));
		var demo = this.offices.register(
				new NewOffice("Demo", "01234567", null, "Kade", "1", "8011 MC", "Zwolle", PhoneNumber.of("0880000100"),
						EmailAddress.of("demo@voorbeeld.example"), manager, Tier.GOLD, LocalDate.of(2020, 1, 1), true));
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new StartChecks(false, false, SECRET, this.offices).afterSingletonsInstantiated())
			.withMessageContaining("demo accounts");
		this.boundary.inside(demo, () -> this.transactions
			.execute(transaction -> this.jdbc.sql("update office.office set demo = false").update()));
		assertThatCode(() -> new StartChecks(false, false, SECRET, this.offices).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
	}

	@Test
	void theDemoWorldIsNotFilledIntoADatabaseOfReality() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new StartChecks(false, true, SECRET, this.offices).afterSingletonsInstantiated())
			.withMessageContaining("MEEKIJKEN_DEMO");
	}

}
