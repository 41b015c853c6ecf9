package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * One real PostgreSQL for all tests of a run, fast instead of durable, with the roles of
 * production. It knows no paper, so the bytes of an earlier run leave.
 */
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final EmbeddedPostgres SERVER = start();

	/** Where the server listens. */
	public static String url() {
		return SERVER.getJdbcUrl("postgres", "meekijken");
	}

	private static EmbeddedPostgres start() {
		try {
			FileSystemUtils.deleteRecursively(TestVault.FOLDER);
			var server = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("synchronous_commit", "off")
				.setServerConfig("full_page_writes", "off")
				.start();
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create role meekijken_owner login password 'owner'");
				statement.execute("create role meekijken_portal login password 'portal'");
				statement.execute("create role meekijken_backoffice login password 'backoffice'");
				statement.execute("create database meekijken owner meekijken_owner");
			}
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test postgres", settings()));
	}

	/** By which a house finds it. */
	public static Map<String, Object> settings() {
		return Map.of("meekijken.database.url", "jdbc:postgresql://localhost:" + SERVER.getPort() + "/meekijken",
				"meekijken.database.user", "meekijken_portal", "meekijken.database.password", "portal",
				"meekijken.database.backoffice-user", "meekijken_backoffice", "meekijken.database.backoffice-password",
				"backoffice", "meekijken.database.owner-user", "meekijken_owner", "meekijken.database.owner-password",
				"owner", "meekijken.rdw.url", Registers.vehicles(), "meekijken.pdok.url", Registers.addresses());
	}

}
