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

	private static final JdbcClient ADMINISTRATOR = JdbcClient.create(as("postgres", ""));

	@Test
	void theRoleOfThePortalMayServe() {
		assertThatCode(() -> RoleCheck.ofPortal(as("meekijken_portal", "portal"))).doesNotThrowAnyException();
	}

	@Test
	void theRoleOfStaffMayServeStaff() {
		assertThatCode(() -> RoleCheck.ofStaff(as("meekijken_backoffice", "backoffice"))).doesNotThrowAnyException();
	}

	@Test
	void neitherServesForTheOther() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> RoleCheck.ofPortal(as("meekijken_backoffice", "backoffice")))
			.withMessageContaining("may do what staff may");
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> RoleCheck.ofStaff(as("meekijken_portal", "portal")))
			.withMessageContaining("may not do what staff may");
	}

	@Test
	void aMemberOfBothMayNotServeThePortal() {
		ADMINISTRATOR.sql("create role curious login password 'curious' in role meekijken_portal, meekijken_backoffice")
			.update();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RoleCheck.ofPortal(as("curious", "curious")))
			.withMessageContaining("may do what staff may");
	}

	@Test
	void aMemberOfOneIsNotThatOneForWhomTheRulesAsk() {
		ADMINISTRATOR.sql("create role akin login password 'akin' in role meekijken_portal").update();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RoleCheck.ofPortal(as("akin", "akin")))
			.withMessageContaining("akin is not meekijken_portal");
		ADMINISTRATOR.sql("create role kin login password 'kin' in role meekijken_backoffice").update();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RoleCheck.ofStaff(as("kin", "kin")))
			.withMessageContaining("kin is not meekijken_backoffice");
	}

	@Test
	void aSuperuserMayNot() {
		assertRefused("postgres", "", "postgres is a superuser");
	}

	@Test
	void theOwnerOfTheTablesMayNot() {
		assertRefused("meekijken_owner", "owner", "owns tables");
	}

	@Test
	void aMemberOfTheOwnerMayNot() {
		ADMINISTRATOR.sql("create role sly login password 'sly' in role meekijken_owner").update();
		assertRefused("sly", "sly", "owns tables");
	}

	@Test
	void whoeverCanBypassRowSecurityMayNot() {
		ADMINISTRATOR.sql("create role loose login password 'loose' bypassrls").update();
		assertRefused("loose", "loose", "can bypass row security");
	}

	private static void assertRefused(String role, String password, String why) {
		var login = as(role, password);
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RoleCheck.ofPortal(login))
			.withMessageContaining(why);
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RoleCheck.ofStaff(login))
			.withMessageContaining(why);
	}

	private static DriverManagerDataSource as(String role, String password) {
		return new DriverManagerDataSource(TestPostgres.url().replaceAll("\\?.*", ""), role, password);
	}

}
