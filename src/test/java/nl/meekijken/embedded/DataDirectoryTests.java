package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The directory in which everything lies, when it is old, full, taken or broken. */
class DataDirectoryTests {

	private static final List<String> BEFORE_STAFF = List.of("house=a", "postgres=b", "meekijken_owner=c",
			"meekijken_portal=d");

	@TempDir
	private Path place;

	@Test
	void aDirectoryFromBeforeTheBackOfficeGetsItsPasswordAndKeepsTheOthers() throws IOException {
		var file = Files.write(this.place.resolve("secrets.properties"), BEFORE_STAFF);
		var secrets = Secrets.in(new DataDirectory(this.place));
		assertThat(List.of(secrets.of(Secrets.HOUSE), secrets.of(Secrets.POSTGRES), secrets.of(Secrets.OWNER),
				secrets.of(Secrets.PORTAL)))
			.containsExactly("a", "b", "c", "d");
		assertThat(secrets.of(Secrets.BACKOFFICE)).hasSize(43);
		assertThat(Secrets.in(new DataDirectory(this.place)).of(Secrets.BACKOFFICE))
			.isEqualTo(secrets.of(Secrets.BACKOFFICE));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void secretsThatAreWholeAreNotWrittenAgain() throws IOException {
		var first = Secrets.in(new DataDirectory(this.place));
		var file = this.place.resolve("secrets.properties");
		var written = Files.readString(file);
		var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		assertThat(Secrets.in(new DataDirectory(this.place)).kept()).isEqualTo(first.kept());
		assertThat(Files.readString(file)).isEqualTo(written);
		assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).isEqualTo(key);
		try (var left = Files.list(this.place)) {
			assertThat(left).as("no draft is left behind").containsExactly(file);
		}
	}

	@Test
	void noTwoSecretsAndNoTwoDirectoriesAreAlike() throws IOException {
		var one = Secrets.in(new DataDirectory(this.place));
		var other = Secrets.in(new DataDirectory(Files.createDirectory(this.place.resolve("other"))));
		var seen = new HashSet<Object>(one.kept().values());
		seen.addAll(other.kept().values());
		assertThat(seen).hasSize(10);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsToldInASentenceWithWhatIsNeeded() {
		var full = new DataDirectory(Path.of("/proc"));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(full::create)
			.withMessage("The disk of /proc is full: 0 MB are free, at least 300 MB are needed.");
	}

	@Test
	void oneProcessAtATimeUsesTheDirectoryAndTheNextMayOnceItIsFree() throws IOException {
		var directory = new DataDirectory(this.place);
		var claim = directory.claim();
		assertThatExceptionOfType(StartRefused.class).isThrownBy(directory::claim)
			.withMessageContaining("already running on " + this.place);
		claim.channel().close();
		assertThat(directory.claim().isValid()).isTrue();
	}

	@Test
	void aServerOfTheLastRunIsTakenOverOnlyIfItIsOne() throws IOException {
		assertThat(Postmaster.of(this.place)).isEmpty();
		var file = this.place.resolve("postmaster.pid");
		Files.write(file, List.of("1", "/data"));
		assertThat(Postmaster.of(this.place)).as("half written").isEmpty();
		Files.write(file, List.of(" " + ProcessHandle.current().pid() + " ", "/data", "0", " 5432"));
		var found = Postmaster.of(this.place).orElseThrow();
		assertThat(found.port()).isEqualTo(5432);
		assertThat(found.lives()).as("the number passed to another program").isFalse();
		assertThat(new Postmaster(Long.MAX_VALUE, 5432).lives()).isFalse();
	}

	@Test
	void withoutADatabaseServerTheHouseServesItself() {
		var environment = settled(Map.of());
		assertThat(environment.getProperty("meekijken.embedded")).isEqualTo("true");
		assertThat(environment.getProperty("meekijken.demo")).isEqualTo("true");
		assertThat(environment.getProperty("meekijken.secret")).hasSize(43);
		assertThat(environment.getProperty("meekijken.vault")).isEqualTo(this.place.resolve("vault").toString());
		assertThat(environment.getProperty("meekijken.database.backoffice-user")).isEqualTo("meekijken_backoffice");
		assertThat(environment.getProperty("meekijken.database.backoffice-password"))
			.isEqualTo(Secrets.in(new DataDirectory(this.place)).of(Secrets.BACKOFFICE));
	}

	@Test
	void whatSomebodySetsIsLeftAsItIs() {
		var own = settled(Map.of("meekijken.secret", "een eigen geheim", "meekijken.demo", "false"));
		assertThat(own.getProperty("meekijken.secret")).isEqualTo("een eigen geheim");
		assertThat(own.getProperty("meekijken.demo")).isEqualTo("false");
	}

	@Test
	void withADatabaseServerNothingIsMadeOnThisMachine() throws IOException {
		for (var settings : List.of(Map.<String, Object>of("meekijken.database.url", "jdbc:postgresql://db/meekijken"),
				Map.<String, Object>of("meekijken.embedded", "false"))) {
			var environment = settled(settings);
			assertThat(environment.getProperty("meekijken.secret")).isNull();
			assertThat(environment.getProperty("meekijken.demo")).isNull();
		}
		try (var made = Files.list(this.place)) {
			assertThat(made).isEmpty();
		}
	}

	private StandardEnvironment settled(Map<String, Object> settings) {
		var environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("typed", settings));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("place", Map.of("meekijken.data", this.place.toString())));
		new EmbeddedSettings().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
