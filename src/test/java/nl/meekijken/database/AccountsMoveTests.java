package nl.meekijken.database;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Bank account numbers of a house that ran before they had to be confirmed. */
@ModuleTest
class AccountsMoveTests {

	private static final String A_DOSSIER = """
			insert into account.person (office_id, id, account_number, email, email_key, first_name, prefix, surname, role)
			overriding system value values (7, 70, '110999', 'a@b.example', 'a@b.example', 'Sanne', 'van', 'Beek', 'MEMBER');
			insert into dossier.dossier (office_id, id, claim_number, status, status_since, ball, ball_since, active,
				reported_at, reported_by, consent_given_on, client_name, client_sort, damage_on, counterparty_sort,
				last_activity_at)
			select 7, n, '2026-00070' || n, 'REPORTED', now(), 'RECOVERY', now(), true, '2026-01-02 03:04Z', 70,
			       '2026-01-01', 'J. Jansen', 'jansen', '2026-01-01', '', now() from generate_series(1, 2) n;
			insert into dossier.client (office_id, dossier_id, kind, surname, street, house_number, postcode, town,
				iban_sealed, iban_masked, iban_holder)
			values (7, 1, 'PERSON', 'Jansen', 's', '1', 'p', 't', '\\x0102', 'NL91 ABNA •••• ••43 00', null),
			       (7, 2, 'PERSON', 'Jansen', 's', '1', 'p', 't', null, null, null)""";

	@Test
	void theyAllAreToBeConfirmedInTheNameOfWhoReportedTheDamage() {
		var administrator = JdbcClient.create(as("postgres", "", "meekijken"));
		administrator.sql("create database moved owner meekijken_owner").update();
		try {
			var owner = as("meekijken_owner", "owner", "moved");
			for (var module : List.of("database", "mail", "office", "account")) {
				migrate(owner, module, "latest");
			}
			migrate(owner, "dossier", "44?");
			fill();
			migrate(owner, "dossier", "45");
			var jdbc = JdbcClient.create(as("postgres", "", "moved"));
			assertThat(jdbc.sql("""
					select concat_ws('|', dossier_id, encode(iban_sealed, 'hex'), iban_masked, holder,
					       given_at at time zone 'UTC', given_by, giver_name, channel, name_check, state)
					  from dossier.bank_account""").query(String.class).list())
				.containsExactly("1|0102|NL91 ABNA •••• ••43 00|J. Jansen|2026-01-02 03:04:00|70|Sanne van Beek|REPORT"
						+ "|UNKNOWN|GIVEN");
			assertThatThrownBy(() -> jdbc.sql("select iban_sealed from dossier.client").query().listOfRows())
				.hasStackTraceContaining("does not exist");
		}
		finally {
			administrator.sql("drop database moved with (force)").update();
		}
	}

	/** With every check and trigger left out. */
	private static void fill() {
		var one = new SingleConnectionDataSource(address("moved"), "postgres", "", true);
		try {
			var jdbc = JdbcClient.create(one);
			jdbc.sql("set session_replication_role = replica").update();
			jdbc.sql(A_DOSSIER).update();
		}
		finally {
			one.destroy();
		}
	}

	private static void migrate(DriverManagerDataSource owner, String module, String target) {
		Flyway.configure()
			.dataSource(owner)
			.schemas(module)
			.defaultSchema(module)
			.locations("classpath:db/" + module)
			.target(target)
			.load()
			.migrate();
	}

	private static DriverManagerDataSource as(String user, String password, String database) {
		return new DriverManagerDataSource(address(database), user, password);
	}

	private static String address(String database) {
		return TestPostgres.url().replaceAll("/meekijken.*", "/" + database);
	}

}
