package nl.meekijken.database;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the schemas up to date, floor by floor: each module has its own schema, folder
 * and history.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

	private static final List<String> FLOORS = List.of("database", "mail", "office", "account", "dossier", "document",
			"correspondence", "access", "demo");

	@Bean
	FlywayMigrationStrategy floorByFloor() {
		return configured -> FLOORS.forEach(module -> Flyway.configure()
			.configuration(configured.getConfiguration())
			.schemas(module)
			.defaultSchema(module)
			.locations("classpath:db/" + module)
			.load()
			.migrate());
	}

}
