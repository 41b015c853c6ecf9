package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Opening;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who looked at what is written down, and stays so. */
@ModuleTest
class ViewLogTests {

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Cage cage;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.cage = new Canaries(this.house).one();
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.cage.someone().accountNumber(), People.PASSWORD);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                           DOSSIER,   NONE
			/documenten/PAPER,            DOCUMENT,  PAPER
			/documenten/PAPER/download,   DOCUMENT,  PAPER
			/documenten/PAPER/pagina/2.png, DOCUMENT, PAPER
			/documenten.zip,              DOCUMENTS, NONE
			/e-mails/EMAIL,               EMAIL,     EMAIL
			""")
	void openingLeavesOneRecordOfWhoSawWhat(String path, String seen, String which) {
		assertThat(this.browser.get(address(path)).getStatus()).isEqualTo(200);
		assertThat(records()).containsExactly(new Written(this.cage.someone().office().value(),
				this.cage.someone().person().value(), this.cage.dossier().value(), seen, id(which)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/documenten/999999999", "/documenten/999999999/download", "/e-mails/999999999",
			"/documenten/PAPER/pagina/9.png", "/documenten/PAPER/klein.png" })
	void whatWasNotOpenedLeavesNone(String path) {
		this.browser.get("/dossiers");
		this.browser.get(address(path));
		assertThat(records()).isEmpty();
	}

	@Test
	void somebodyOfAnotherOfficeLeavesNone() {
		var other = new Browser(this.mvc);
		other.signIn(this.house.getBean(People.class).of(Tier.GOLD).accountNumber(), People.PASSWORD);
		List.of("", "/documenten/PAPER", "/documenten.zip", "/e-mails/EMAIL")
			.forEach(path -> assertThat(other.get(address(path)).getStatus()).isEqualTo(404));
		assertThat(records()).isEmpty();
	}

	@Test
	void anOpeningThatIsRolledBackLeavesNone() {
		inside(undone -> {
			undone.setRollbackOnly();
			return assertThat(this.dossiers.open(this.cage.number())).isInstanceOf(Opening.Opened.class);
		});
		assertThat(records()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update access.view_record set seen_id = 1", "delete from access.view_record",
			"truncate access.view_record", "update database.change_record set changed = null",
			"delete from database.change_record", "truncate database.change_record" })
	void recordsAreNeitherChangedNorRemovedByAnybody(String theft) {
		this.browser.get(address(""));
		assertThatThrownBy(() -> inside(_ -> this.jdbc.sql(theft).update())).rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo("42501"));
		assertThatThrownBy(() -> this.superuser.sql(theft).update()).rootCause()
			.hasMessageContaining("never changed or deleted");
	}

	@Test
	void aChangeOfAClientIsRememberedWithThePersonAndWithoutTheIban() {
		inside(_ -> this.jdbc.sql("update dossier.client set town = 'Zwolle' where dossier_id = ?")
			.param(this.cage.dossier().value())
			.update());
		this.superuser.sql(
				"update dossier.bank_account set iban_masked = 'NL91 ABNA 0417164300', holder = 'x' where dossier_id = ?")
			.param(this.cage.dossier().value())
			.update();
		var changes = this.superuser
			.sql("""
					select coalesce(person_id, 0) || ' ' || changed::text from database.change_record
					 where table_name in ('dossier.client', 'dossier.bank_account') and operation = 'UPDATE' and office_id = ?
					""")
			.param(this.cage.someone().office().value())
			.query(String.class)
			.list();
		assertThat(changes).containsExactly(
				this.cage.someone().person().value() + " {\"town\": [\"Kanariedam\", \"Zwolle\"]}",
				"0 {\"holder\": [\"K. Kanariegeel\", \"x\"], \"iban_masked\": \"changed\"}");
	}

	private <T> T inside(TransactionCallback<T> work) {
		return this.boundary.inside(this.entrance.of(this.cage.someone().person()),
				() -> this.transactions.execute(work));
	}

	private String address(String path) {
		return "/dossiers/" + this.cage.number() + path.replace("PAPER", Long.toString(this.cage.paper().value()))
			.replace("EMAIL", Long.toString(this.cage.email().value()));
	}

	private @Nullable Long id(String which) {
		return switch (which) {
			case "PAPER" -> this.cage.paper().value();
			case "EMAIL" -> this.cage.email().value();
			default -> null;
		};
	}

	private List<Written> records() {
		return this.superuser.sql("""
				select office_id, person_id, dossier_id, seen, seen_id from access.view_record
				 where office_id = ? or dossier_id = ?
				""")
			.params(this.cage.someone().office().value(), this.cage.dossier().value())
			.query(Written.class)
			.list();
	}

	/** A view as it was written down. */
	record Written(long officeId, long personId, long dossierId, String seen, @Nullable Long seenId) {
	}

}
