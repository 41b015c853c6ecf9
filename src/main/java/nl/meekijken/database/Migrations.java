package nl.meekijken.database;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schemas up to date, floor by floor: each module has its own schema, folder
 * and history.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

	private static final List<String> FLOORS = List.of("database", "mail", "office", "wording", "account", "dossier",
			"document", "recovery", "correspondence", "reply", "access", "piece", "intake", "question", "proposal",
			"notification", "feeding", "demo");

	@Bean
	FlywayMigrationStrategy floorByFloor() {
		return configured -> {
			requireRoles(JdbcClient.create(configured.getConfiguration().getDataSource()));
			FLOORS.forEach(module -> Flyway.configure()
				.configuration(configured.getConfiguration())
				.schemas(module)
				.defaultSchema(module)
				.locations("classpath:db/" + module)
				.load()
				.migrate());
		};
	}

	/** Policies name these roles, so they are there before any table. */
	private static void requireRoles(JdbcClient jdbc) {
		var present = jdbc.sql("select rolname from pg_roles").query(String.class).list();
		for (var role : List.of("meekijken_portal", StaffLogin.ROLE)) {
			if (!present.contains(role)) {
				throw new StartRefused("The database has no role " + role + ".",
						"Make it as its administrator: create role " + role + " login password '...'");
			}
		}
	}

}
