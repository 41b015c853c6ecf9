package nl.meekijken.account;

import java.sql.DriverManager;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.Offices;
import nl.meekijken.office.StaffOffice;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What staff see over offices, and what even they do not. */
@ModuleTest
class StaffRightsTests {

	/** PostgreSQL's word for "you may not". */
	private static final String REFUSED = "42501";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Offices offices;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Someone marit;

	private Someone sanne;

	private Someone bram;

	@BeforeEach
	void hire() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone();
		this.sanne = this.people.of(Tier.GOLD);
		this.bram = this.people.of(Tier.SILVER);
	}

	@Test
	void staffLookOverAllOffices() {
		assertThat(asStaff(() -> numbers())).contains(this.sanne.accountNumber(), this.bram.accountNumber(),
				this.marit.accountNumber());
	}

	@Test
	void whoeverLooksOverAllOfficesChangesNothingInAny() {
		assertThat(asStaff(() -> this.jdbc.sql("update account.person set enabled = enabled").update())).isZero();
		assertThat(asStaff(() -> this.jdbc.sql("delete from account.authenticator").update())).isZero();
	}

	@Test
	void insideOneOfficeNothingOfAnotherIsThere() {
		assertThat(insideSannes(this::numbers)).containsExactly(this.sanne.accountNumber());
		assertThat(insideSannes(() -> this.jdbc.sql("update account.person set enabled = enabled").update()))
			.isEqualTo(1);
	}

	@Test
	void whatStaffChangeIsRememberedUnderTheirNameAndTheOffice() {
		insideSannes(() -> this.jdbc.sql("update account.person set enabled = false").update());
		assertThat(Owner.ask("""
				select person_id || ' ' || office_id from database.change_record
				 where table_name = 'account.person' and operation = 'UPDATE' and row_key ->> 'id' = '%d'
				 order by id desc limit 1
				""".formatted(this.sanne.person().value())))
			.isEqualTo(this.marit.person().value() + " " + this.sanne.office().value());
	}

	@Test
	void nobodyOfAnOfficeIsMadeStaff() {
		assertRefused(() -> insideSannes(
				() -> this.jdbc.sql("update account.person set role = 'STAFF_ADMINISTRATOR'").update()));
		assertThat(asStaff(() -> this.jdbc.sql("update account.person set role = 'STAFF_ADMINISTRATOR'").update()))
			.isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select password_hash from account.person",
			"select secret_sealed from account.authenticator", "select code_hash from account.recovery_code",
			"select attestation from account.passkey", "select secret_hash from account.secret",
			"select body_sealed from mail.outbox", "select session_id from account.session",
			"select iban_sealed from dossier.bank_account", "update dossier.dossier set claim_number = '2026-000001'",
			"select sha256 from document.arrival", "update document.document set name = 'x'",
			"delete from document.document", "select document_id from document.seen",
			"update correspondence.email set subject = 'x'", "delete from access.view_record",
			"select id from database.change_record", "update account.person set email = 'x'",
			"delete from account.person", "delete from account.factor_removal", "select account.enter(1, current_date)",
			"select body_sealed from mail.claim(now(), now())" })
	void whatIsNotOpenedToStaffStaysClosed(String sql) {
		for (var working : List.<Visitor>of(this.entrance.ofStaff(this.marit.person()),
				this.entrance.ofStaffInside(this.sanne.office(), this.marit.person()))) {
			assertRefused(() -> inside(working, () -> this.jdbc.sql(sql).query().listOfRows()));
		}
	}

	@Test
	void thePortalCannotEnterAsStaff() {
		assertRefused(() -> inside(this.sanne.office(),
				() -> this.jdbc.sql("select account.enter_as_staff(?, null)")
					.param(this.marit.person().value())
					.query(String.class)
					.single()));
		assertRefused(() -> inside(this.sanne.office(),
				() -> this.jdbc.sql("select id from account.factor_removal").query(Long.class).list()));
	}

	@Test
	void aStaffLoginWithoutAVisitorGetsAnErrorAndNotEverything() throws Exception {
		var address = TestPostgres.url().replaceAll("\\?.*", "");
		try (var connection = DriverManager.getConnection(address, "meekijken_backoffice", "backoffice");
				var statement = connection.createStatement()) {
			for (var sql : List.of("select id from account.person", "select name from office.office")) {
				assertThatThrownBy(() -> statement.executeQuery(sql)).as(sql).isInstanceOf(PSQLException.class);
			}
			statement.execute("select set_config('viewer.office', '1', false)");
			assertThatThrownBy(() -> statement.executeQuery("select id from account.person"))
				.isInstanceOf(PSQLException.class);
		}
	}

	@Test
	void eachVisitorHasTheLoginOfItsAudience() {
		assertThat(asStaff(this::login)).isEqualTo("meekijken_backoffice");
		assertThat(insideSannes(this::login)).isEqualTo("meekijken_backoffice");
		assertThat(inside(this.sanne.office(), this::login)).isEqualTo("meekijken_portal");
		assertThat(inside(this.entrance.of(this.sanne.person()), this::login)).isEqualTo("meekijken_portal");
		assertThat(inside(this.entrance.ofStaffAtHome(this.marit.person()), this::login)).isEqualTo("meekijken_portal");
		assertThat(login()).isEqualTo("meekijken_portal");
	}

	@Test
	void staffAndOfficesNeverShareATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> asStaff(() -> inside(this.sanne.office(), this::login)));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> inside(this.sanne.office(), () -> asStaff(this::login)));
	}

	@Test
	void whoeverIsNoStaffOrHasNoSecondFactorEntersNowhereAsStaff() {
		var without = new Staff(this.house).of(Role.HANDLER);
		assertThatThrownBy(() -> inside(this.entrance.ofStaff(without.person()), this::numbers))
			.hasRootCauseInstanceOf(FactorMissing.class);
		assertThatThrownBy(() -> inside(this.entrance.ofStaff(this.sanne.person()), this::numbers))
			.hasRootCauseInstanceOf(AccessEnded.class);
		assertThatThrownBy(() -> inside(this.entrance.ofStaffAtHome(this.sanne.person()), this::numbers))
			.hasRootCauseInstanceOf(AccessEnded.class);
		assertThatThrownBy(() -> inside(this.entrance.of(this.marit.person()), this::numbers))
			.hasRootCauseInstanceOf(AccessEnded.class);
	}

	@Test
	void rolesOfStaffStayInTheOfficeOfStaffAndOthersOutOfIt() {
		assertThatThrownBy(() -> this.accounts
			.register(new NewPerson(this.sanne.office(), "4711471", EmailAddress.of("sluw@voorbeeld.example"), "Sluw",
					null, "Slim", Role.STAFF_ADMINISTRATOR, People.PASSWORD)))
			.hasMessageContaining("staff_work_in_the_office_of_staff");
		assertThatThrownBy(() -> this.accounts.register(new NewPerson(this.marit.office(), "4711472",
				EmailAddress.of("gast@voorbeeld.example"), "Gast", null, "Slim", Role.MEMBER, People.PASSWORD)))
			.hasMessageContaining("staff_work_in_the_office_of_staff");
		assertThatThrownBy(() -> inside(this.sanne.office(),
				() -> this.jdbc.sql("update account.person set role = 'HANDLER'").update()))
			.hasMessageContaining("staff_work_in_the_office_of_staff");
	}

	@Test
	void thereIsOneOfficeOfStaffAndItAlwaysRequiresASecondFactor() {
		var contact = new OfficeContact("Kade", "1", new Postcode("8011 MC"), "Zwolle", PhoneNumber.of("0880000100"));
		var second = new StaffOffice("113schade", contact, EmailAddress.of("kantoor@113schade.example"), false);
		assertThatThrownBy(() -> this.offices.register(second, office -> {
		})).hasMessageContaining("only_one_office_of_staff");
		assertThatThrownBy(() -> this.offices.requireFactor(this.marit.office(), false))
			.hasMessageContaining("violates check constraint");
	}

	private List<String> numbers() {
		return this.jdbc.sql("select account_number from account.person").query(String.class).list();
	}

	private String login() {
		return this.transactions.execute(working -> this.jdbc.sql("select current_user").query(String.class).single());
	}

	private <T> T asStaff(Supplier<T> work) {
		return inside(this.entrance.ofStaff(this.marit.person()), work);
	}

	private <T> T insideSannes(Supplier<T> work) {
		return inside(this.entrance.ofStaffInside(this.sanne.office(), this.marit.person()), work);
	}

	private <T> T inside(Visitor visitor, Supplier<T> work) {
		return this.boundary.inside(visitor, () -> this.transactions.execute(working -> work.get()));
	}

	private static void assertRefused(Supplier<?> work) {
		assertThatThrownBy(work::get).rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(REFUSED));
	}

}
