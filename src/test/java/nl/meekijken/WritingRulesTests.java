package nl.meekijken;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the house is written down. */
class WritingRulesTests {

	private static final Pattern SENTENCE_AND_MARK = Pattern
		.compile("\\A/\\*\\*\\s[^@]{10,240}\\.\\s+\\*/\\s+@NullMarked\\s.*package ", Pattern.DOTALL);

	private static final Pattern SENTENCE = Pattern.compile("[a-z]+(\\p{Lu}+[a-z]*|\\d+){2,}");

	/** Split, so that this file does not find itself. */
	private static final Pattern LEFT_BEHIND = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|(?<![\\w.*\\]])/(wo"
			+ "rk|home|ro" + "ot|Users)(?=/|\\b(?![-\\w]))|C:\\\\Us" + "ers");

	private static final Set<String> PROSE_AND_CODE = Set.of("java", "jte", "sql", "md", "properties", "xml", "css",
			"js", "sh", "yml", "yaml", "txt", "html", "svg", "run", "json");

	@Test
	void everyPackageSaysInASentenceWhatItIs() {
		var packages = new TreeSet<String>();
		House.javaFiles().forEach(file -> packages.add(packageOf(file)));
		assertThat(packages.stream()
			.filter(name -> Stream.of(House.MAIN, House.TESTS)
				.map(folder -> Path.of(folder, name.split("\\.")).resolve("package-info.java"))
				.filter(file -> file.toFile().exists())
				.noneMatch(file -> SENTENCE_AND_MARK.matcher(House.text(file)).find())))
			.as("packages without a package-info that has a sentence and @NullMarked")
			.isEmpty();
	}

	@Test
	void everyTestIsASentence() {
		assertThat(JavaMethod.all()
			.stream()
			.filter(JavaMethod::isTest)
			.filter(method -> !SENTENCE.matcher(method.name()).matches()))
			.as("tests whose name has fewer than three words")
			.isEmpty();
	}

	@Test
	void everyFileSaysWhatItIsFor() {
		assertThat(House.files(House.MAIN, ".java")
			.stream()
			.filter(file -> !House.text(file).contains("/**"))
			.map(House::nameOf)).as("files without a sentence about their purpose").isEmpty();
	}

	@Test
	void nothingWasLeftBehind() {
		assertThat(ownFiles().filter(file -> LEFT_BEHIND.matcher(House.text(file)).find()).map(House::nameOf))
			.as("files with unfinished work or with the path of somebody's machine")
			.isEmpty();
	}

	private static Stream<Path> ownFiles() {
		return Stream.concat(
				Stream.of("src", "docs", "bench", ".ci", ".mvn").flatMap(folder -> House.files(folder, "").stream()),
				List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "pom.xml", ".gitignore")
					.stream()
					.map(name -> Path.of(name).toAbsolutePath()))
			.filter(file -> file.toFile().exists())
			.filter(file -> !House.nameOf(file).contains("/target/"))
			.filter(file -> PROSE_AND_CODE.contains(file.toString().replaceAll(".*[./]", "")));
	}

	private static String packageOf(Path file) {
		return House.nameOf(file.resolveSibling("")).replaceFirst("src/(main|test)/java/", "").replace('/', '.');
	}

}
