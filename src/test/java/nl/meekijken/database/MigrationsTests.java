package nl.meekijken.database;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How the house starts on a database, and on which it does not. */
@ModuleTest
class MigrationsTests {

	private static final String HISTORIES = """
			select table_schema from information_schema.tables where table_name = 'flyway_schema_history' order by 1
			""";

	private static final StaffLogin NO_STAFF = new StaffLogin("", "");

	@Test
	void aNewDatabaseIsFilledFloorByFloorAndASecondStartChangesNothing() {
		var administrator = JdbcClient.create(as("postgres", "", "meekijken"));
		administrator.sql("create database anew owner meekijken_owner").update();
		try {
			var anew = as("meekijken_owner", "owner", "anew");
			migrate(anew);
			var jdbc = JdbcClient.create(anew);
			assertThat(jdbc.sql(HISTORIES).query(String.class).list()).contains("database", "mail", "account",
					"dossier", "access");
			assertThat(firstAt(jdbc, "database")).isLessThan(firstAt(jdbc, "office"));
			assertThat(firstAt(jdbc, "office")).isLessThan(firstAt(jdbc, "account"));
			assertThat(firstAt(jdbc, "account")).isLessThan(firstAt(jdbc, "dossier"));
			var before = state(jdbc);
			migrate(anew);
			assertThat(state(jdbc)).isEqualTo(before);
		}
		finally {
			administrator.sql("drop database anew with (force)").update();
		}
	}

	@Test
	void aServerWithoutTheRolesIsRefusedBeforeAnythingIsMade() throws IOException {
		try (var server = EmbeddedPostgres.start()) {
			var jdbc = JdbcClient.create(server.getPostgresDatabase());
			for (var missing : List.of("meekijken_portal", "meekijken_backoffice")) {
				assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> migrate(server.getPostgresDatabase()))
					.withMessage("The database has no role " + missing + ".")
					.satisfies(refused -> assertThat(refused.remedy()).contains("create role " + missing));
				jdbc.sql("create role " + missing).update();
			}
			assertThat(jdbc.sql(HISTORIES).query(String.class).list()).isEmpty();
		}
	}

	@Test
	void aRefusalIsShownAsItsSentenceAndItsRemedy() {
		var shown = Objects.requireNonNull(new StartRefusedAnalyzer()
			.analyze(new IllegalStateException("bean", new StartRefused("The disk is full.", "Make room."))));
		assertThat(shown.getDescription()).isEqualTo("The disk is full.");
		assertThat(shown.getAction()).isEqualTo("Make room.");
	}

	@Test
	void withoutALoginForStaffOnlyThePortalIsLookedAtAndThereIsNoBackOffice() {
		var staff = new StaffConnections(NO_STAFF);
		var portal = as("meekijken_portal", "portal", "meekijken");
		assertThatCode(() -> new RoleCheck(portal, staff, NO_STAFF).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new RoleCheck(as("meekijken_owner", "owner", "meekijken"), staff, NO_STAFF)
				.afterSingletonsInstantiated())
			.satisfies(refused -> assertThat(refused.remedy()).contains("MEEKIJKEN_DATABASE_USER"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(staff::pool);
		staff.destroy();
	}

	@Test
	void aLoginForStaffThatIsThePortalsIsRefusedAtTheStart() {
		var login = new StaffLogin("meekijken_portal", "portal");
		try (var portal = pool()) {
			var staff = new StaffConnections(login).like(portal);
			assertThatExceptionOfType(StartRefused.class)
				.isThrownBy(() -> new RoleCheck(portal, staff, login).afterSingletonsInstantiated())
				.withMessageContaining("may not do what staff may")
				.satisfies(refused -> assertThat(refused.remedy()).contains("MEEKIJKEN_DATABASE_BACKOFFICE_USER"));
			staff.destroy();
		}
	}

	@Test
	void thePoolOfStaffIsThatOfThePortalButForItsLoginAndItsRest() {
		var login = new StaffLogin("meekijken_backoffice", "backoffice");
		try (var portal = pool(); var staff = (HikariDataSource) new StaffConnections(login).like(portal).pool()) {
			assertThat(staff.getJdbcUrl()).isEqualTo(portal.getJdbcUrl());
			assertThat(staff.getMaximumPoolSize()).isEqualTo(3);
			assertThat(staff.getMinimumIdle()).isZero();
			assertThat(JdbcClient.create(staff).sql("select current_user").query(String.class).single())
				.isEqualTo("meekijken_backoffice");
			assertThat(JdbcClient.create(portal).sql("select current_user").query(String.class).single())
				.isEqualTo("meekijken_portal");
		}
		assertThat(login.toString()).doesNotContain("[backoffice]", "password");
	}

	private static HikariDataSource pool() {
		var pool = new HikariDataSource();
		pool.setJdbcUrl(address("meekijken"));
		pool.setUsername("meekijken_portal");
		pool.setPassword("portal");
		pool.setMaximumPoolSize(3);
		pool.setMinimumIdle(1);
		return pool;
	}

	private static void migrate(DataSource owner) {
		new Migrations().floorByFloor().migrate(Flyway.configure().dataSource(owner).load());
	}

	private static String firstAt(JdbcClient jdbc, String schema) {
		return jdbc.sql("select min(installed_on)::text from " + schema + ".flyway_schema_history")
			.query(String.class)
			.single();
	}

	private static List<String> state(JdbcClient jdbc) {
		return jdbc.sql(HISTORIES)
			.query(String.class)
			.list()
			.stream()
			.map(schema -> schema + jdbc
				.sql("select string_agg(concat(version, installed_on, success), ' ' order by installed_rank) from "
						+ schema + ".flyway_schema_history")
				.query(String.class)
				.single())
			.toList();
	}

	private static DriverManagerDataSource as(String role, String password, String database) {
		return new DriverManagerDataSource(address(database), role, password);
	}

	private static String address(String database) {
		return TestPostgres.url().replaceAll("/meekijken.*", "/" + database);
	}

}
