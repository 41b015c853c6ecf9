package nl.meekijken.database;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class RoleCheckTests {

	private static final JdbcClient ADMINISTRATOR = as("postgres", "");

	@Test
	void theRoleOfThePortalMayServe() {
		assertThatCode(() -> check("meekijken_portal", "portal")).doesNotThrowAnyException();
	}

	@Test
	void aSuperuserMayNot() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check("postgres", ""))
			.withMessageContaining("postgres is a superuser");
	}

	@Test
	void theOwnerOfTheTablesMayNot() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check("meekijken_owner", "owner"))
			.withMessageContaining("owns tables");
	}

	@Test
	void aMemberOfTheOwnerMayNot() {
		ADMINISTRATOR.sql("create role sly login password 'sly' in role meekijken_owner").update();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check("sly", "sly"))
			.withMessageContaining("owns tables");
	}

	@Test
	void whoeverCanBypassRowSecurityMayNot() {
		ADMINISTRATOR.sql("create role loose login password 'loose' bypassrls").update();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check("loose", "loose"))
			.withMessageContaining("can bypass row security");
	}

	private static void check(String role, String password) {
		new RoleCheck(as(role, password)).afterSingletonsInstantiated();
	}

	private static JdbcClient as(String role, String password) {
		var address = TestPostgres.url().replaceAll("\\?.*", "");
		return JdbcClient.create(new DriverManagerDataSource(address, role, password));
	}

}
