package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	@TempDir
	private Path place;

	@Test
	void dataOutliveARestartAndAKillOfPostgres() throws Exception {
		var directory = new DataDirectory(this.place);
		directory.create();
		var secrets = Secrets.in(directory);
		var first = new EmbeddedDatabase(directory, secrets);
		try (var connection = asOwner(first, secrets); var statement = connection.createStatement()) {
			statement.execute("create table kept (word text)");
			statement.execute("insert into kept values ('gebleven')");
			assertThat(setting(connection, "fsync")).isEqualTo("on");
			assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
			assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
		}
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new EmbeddedDatabase(directory, secrets))
			.withMessageContaining("already running");
		kill(directory);
		first.destroy();
		var second = new EmbeddedDatabase(directory, secrets);
		assertThat(kept(second, secrets)).isEqualTo("gebleven");
		second.destroy();
	}

	@Test
	void nobodyGetsInWithoutAPassword() throws Exception {
		var directory = new DataDirectory(this.place);
		directory.create();
		var secrets = Secrets.in(directory);
		var database = new EmbeddedDatabase(directory, secrets);
		try {
			for (var role : new String[] { "postgres", Secrets.OWNER, Secrets.PORTAL, Secrets.BACKOFFICE }) {
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> DriverManager.getConnection(database.url(), role, "guess").close());
			}
		}
		finally {
			database.destroy();
		}
	}

	@Test
	void aDirectoryOfAnEarlierVersionGetsTheRoleOfStaff() throws Exception {
		var directory = new DataDirectory(this.place);
		directory.create();
		var first = new EmbeddedDatabase(directory, Secrets.in(directory));
		try (var connection = DriverManager.getConnection(first.url(), "postgres",
				Secrets.in(directory).of(Secrets.POSTGRES)); var statement = connection.createStatement()) {
			statement.execute("drop role " + Secrets.BACKOFFICE);
		}
		first.destroy();
		var file = directory.file("secrets.properties");
		Files.write(file,
				Files.readAllLines(file).stream().filter(line -> !line.contains(Secrets.BACKOFFICE)).toList());
		var owner = Secrets.in(directory).of(Secrets.OWNER);
		var secrets = Secrets.in(directory);
		assertThat(secrets.of(Secrets.OWNER)).isEqualTo(owner);
		var second = new EmbeddedDatabase(directory, secrets);
		DriverManager.getConnection(second.url(), Secrets.BACKOFFICE, secrets.of(Secrets.BACKOFFICE)).close();
		second.destroy();
	}

	@Test
	void aHalfMadeClusterIsMadeAnew() throws Exception {
		var directory = new DataDirectory(this.place);
		directory.create();
		Files.createDirectories(directory.file("postgres"));
		Files.writeString(directory.file("postgres").resolve("PG_VERSION"), "18");
		var database = new EmbeddedDatabase(directory, Secrets.in(directory));
		database.destroy();
		assertThat(directory.file("postgres.ready")).exists();
	}

	@Test
	void secretsAreMadeOnceAndReadableByTheirOwnerOnly() throws IOException {
		var directory = new DataDirectory(this.place);
		var first = Secrets.in(directory);
		assertThat(Secrets.in(directory).of(Secrets.HOUSE)).isEqualTo(first.of(Secrets.HOUSE)).hasSize(43);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.file("secrets.properties"))))
			.isEqualTo("rw-------");
		assertThat(first.toString()).doesNotContain(first.of(Secrets.HOUSE));
	}

	@Test
	void theDataDirectoryIsClosedToOtherUsers() throws IOException {
		var directory = new DataDirectory(this.place.resolve("data"));
		directory.create();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())))
			.isEqualTo("rwx------");
	}

	@Test
	void aPlaceThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
		var file = Files.createFile(this.place.resolve("file"));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new DataDirectory(file.resolve("data")).create())
			.withMessageContaining("cannot be made or written");
	}

	private static void kill(DataDirectory directory) throws Exception {
		var postmaster = Postmaster.of(directory.file("postgres")).orElseThrow();
		assertThat(postmaster.lives()).isTrue();
		var process = ProcessHandle.of(postmaster.process()).orElseThrow();
		process.destroyForcibly();
		process.onExit().get();
	}

	private static String kept(EmbeddedDatabase database, Secrets secrets) throws SQLException {
		try (var connection = asOwner(database, secrets);
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select word from kept")) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static Connection asOwner(EmbeddedDatabase database, Secrets secrets) throws SQLException {
		return DriverManager.getConnection(database.url(), Secrets.OWNER, secrets.of(Secrets.OWNER));
	}

	private static String setting(Connection connection, String name) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("show " + name)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
