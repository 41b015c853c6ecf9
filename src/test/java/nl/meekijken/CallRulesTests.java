package nl.meekijken;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/** What no file of the house may call. */
class CallRulesTests {

	private static final Set<String> DATABASE_TOOLS = Set.of("org.springframework.jdbc.core.simple.JdbcClient",
			"org.springframework.jdbc.core.JdbcTemplate",
			"org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate");

	/** Runs as a process of its own, and speaks to the one that started it. */
	private static final String OTHER_PROCESS = "nl.meekijken.drawing.DrawingTable";

	/** Only hands a tool on to the library that keeps sessions. */
	private static final Set<String> HANDS_ON = Set.of("nl.meekijken.account.Sessions");

	@Test
	void timeComesFromTheClock() {
		assertThat(accesses(
				access -> tellsTime(access) && !access.getOriginOwner().getSimpleName().equals("TimeFromOutside")))
			.as("calls that tell the time without the clock")
			.isEmpty();
	}

	@Test
	void chanceComesWithASeed() {
		assertThat(accesses(access -> {
			var called = nameOf(access);
			return (called.equals("java.util.Random.<init>") && parametersOf(access).isEmpty())
					|| called.equals("java.lang.Math.random")
					|| called.startsWith("java.util.concurrent.ThreadLocalRandom.");
		})).as("chance that cannot be repeated").isEmpty();
	}

	@Test
	void nothingIsPrintedOrSleptThrough() {
		var forbidden = Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.Thread.sleep",
				"java.lang.System.exit");
		assertThat(accesses(access -> !access.getOriginOwner().getName().equals(OTHER_PROCESS)
				&& (forbidden.contains(nameOf(access)) || access.getName().equals("printStackTrace"))))
			.as("calls that print, sleep or stop the process")
			.isEmpty();
	}

	@Test
	void onlyStoresAndSearchesSpeakToTheDatabase() {
		assertThat(House.CLASSES.stream()
			.filter(type -> !type.getPackageName().equals("nl.meekijken.database"))
			.filter(type -> !type.getName().matches(".*(Store|Search)(\\$.*)?"))
			.filter(type -> !HANDS_ON.contains(type.getName()))
			.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
			.filter(arrow -> DATABASE_TOOLS.contains(arrow.getTargetClass().getName()))
			.map(arrow -> House.fileOf(arrow.getOriginClass()))
			.distinct()).as("classes that hold a database tool and are no ...Store or ...Search").isEmpty();
	}

	/** So no e-mail that comes in and no link of a client can ever change it. */
	@Test
	void onlyASignedInPersonWithAFreshFactorGivesABankAccount() {
		assertThat(accesses(access -> nameOf(access).equals("nl.meekijken.dossier.BankAccounts.give")))
			.allMatch(from -> from.contains("nl.meekijken.portal.IbanController")
					|| from.contains("nl.meekijken.handling.GiveAccountController"))
			.hasSizeGreaterThan(1);
		assertThat(accesses(access -> nameOf(access).startsWith("nl.meekijken.dossier.BankAccountStore.add")))
			.allMatch(from -> from.contains("nl.meekijken.dossier.BankAccounts"))
			.isNotEmpty();
	}

	/** So no number comes along with a report whose sender was not asked for a factor. */
	@Test
	void aBankAccountComesAlongOnlyWithAReportThatSomebodySends() {
		assertThat(accesses(access -> nameOf(access).equals("nl.meekijken.intake.DamageReports.send")))
			.allMatch(from -> from.contains("nl.meekijken.portal.ReportSendController")
					|| from.contains("nl.meekijken.entering.EnterSendController"))
			.hasSize(2);
		assertThat(accesses(access -> nameOf(access).startsWith("nl.meekijken.dossier.BankAccountStore.bring")
				|| nameOf(access).equals("nl.meekijken.dossier.BankAccountStore.insert")))
			.allMatch(from -> from.contains("nl.meekijken.dossier.DossierStore")
					|| from.startsWith("Method <nl.meekijken.dossier.BankAccountStore."))
			.isNotEmpty();
		assertThat(accesses(access -> nameOf(access).equals("nl.meekijken.dossier.NewClient.heardBy")
				&& !parametersOf(access).isEmpty()))
			.allMatch(from -> from.contains("nl.meekijken.intake.Filing")
					|| from.contains("nl.meekijken.feeding.ClientCells"))
			.hasSize(2);
		assertThat(accesses(access -> nameOf(access).equals("nl.meekijken.dossier.NewClient.<init>")
				&& parametersOf(access).contains("nl.meekijken.dossier.Author")))
			.allMatch(from -> from.matches("(Method|Constructor) <nl\\.meekijken\\.dossier\\.NewClient\\..*"))
			.isNotEmpty();
	}

	@Test
	void statementsNameTheirColumns() {
		assertThat(filesWith(House.files(House.MAIN, ".java"), "(?i)\\b(select|returning)\\s+(distinct\\s+)?\\*"))
			.as("statements with an asterisk")
			.isEmpty();
		assertThat(filesWith(House.files(House.MAIN, ".java"),
				"(?is)\\b(\\w+)\\.\\*(?=[^\"]*\\b(from|join)\\s+\\w+\\.\\w+\\s+(as\\s+)?\\1\\b)"))
			.as("statements with an asterisk for all columns of a table")
			.isEmpty();
	}

	@Test
	void noLibraryWritesOurCodeForUs() {
		assertThat(filesWith(House.javaFiles(),
				"import (static )?(lombok|jakarta\\.persistence|org\\.hibernate|org\\.springframework\\.data\\.jpa)\\b"))
			.as("files with Lombok or JPA")
			.isEmpty();
	}

	/** The build prepares the start, and cannot set the final fields of a record. */
	@Test
	void settingsStandAtParametersAndNeverAtFields() {
		assertThat(House.CLASSES.stream()
			.flatMap(type -> type.getFields().stream())
			.filter(field -> field.isAnnotatedWith(Value.class))
			.map(JavaField::getFullName)).as("fields, or components of records, with @Value").isEmpty();
	}

	@Test
	void testsUseNoMocksAndNeverWaitOrRest() {
		assertThat(filesWith(House.files(House.TESTS, ".java"),
				"import (static )?org\\.(mockito|easymock)\\b|@Moc" + "kito|@Dis" + "abled\\b|Thread" + "\\.sleep\\("))
			.as("tests with mocks, with sleeps, or switched off")
			.isEmpty();
	}

	private static boolean tellsTime(JavaAccess<?> access) {
		var called = nameOf(access);
		var bare = parametersOf(access).isEmpty();
		return (called.matches("java\\.time\\.[\\w.]+\\.now") && !parametersOf(access).contains(Clock.class.getName()))
				|| called.matches("java\\.time\\.Clock\\.(system|tick).*")
				|| called.equals("java.lang.System.currentTimeMillis")
				|| (called.equals("java.util.Date.<init>") && bare) || called.equals("java.util.Calendar.getInstance");
	}

	private static String nameOf(JavaAccess<?> access) {
		return access.getTargetOwner().getName() + "." + access.getName();
	}

	private static List<String> parametersOf(JavaAccess<?> access) {
		return (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called)
				? called.getRawParameterTypes().stream().map(type -> type.getName()).toList() : List.of();
	}

	private static Stream<String> accesses(Predicate<JavaAccess<?>> wrong) {
		return House.CLASSES.stream()
			.flatMap(type -> type.getAccessesFromSelf().stream())
			.filter(wrong)
			.map(JavaAccess::getDescription);
	}

	private static Stream<String> filesWith(List<Path> files, String pattern) {
		var wanted = Pattern.compile(pattern);
		return files.stream().filter(file -> wanted.matcher(House.text(file)).find()).map(House::nameOf);
	}

}
