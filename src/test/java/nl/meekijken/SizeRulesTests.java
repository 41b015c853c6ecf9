package nl.meekijken;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How large things may be. Whoever wants more splits by the noun that grew. */
class SizeRulesTests {

	private static final int LONGEST_FILE = 250;

	private static final int LONGEST_METHOD = 25;

	private static final int LONGEST_TEMPLATE = 150;

	private static final int LONGEST_BUILD = 400;

	private static final int MEDIAN_FILE = 45;

	private static final double TESTS_TO_MAIN = 0.9;

	@Test
	void noJavaFileIsLong() {
		assertThat(longerThan(LONGEST_FILE, House.javaFiles())).as("Java files of more than %s lines", LONGEST_FILE)
			.isEmpty();
	}

	@Test
	void noTemplateIsLong() {
		assertThat(longerThan(LONGEST_TEMPLATE, House.files(House.TEMPLATES, ".jte")))
			.as("templates of more than %s lines", LONGEST_TEMPLATE)
			.isEmpty();
	}

	@Test
	void noMethodIsLong() {
		assertThat(JavaMethod.all().stream().filter(method -> method.lines() > LONGEST_METHOD))
			.as("methods of more than %s lines", LONGEST_METHOD)
			.isEmpty();
	}

	@Test
	void halfOfTheFilesAreShort() {
		var lengths = House.files(House.MAIN, ".java")
			.stream()
			.filter(file -> !file.endsWith("package-info.java"))
			.map(House::linesOf)
			.sorted()
			.toList();
		assertThat(lengths.get(lengths.size() / 2)).as("median length of the %s files", lengths.size())
			.isLessThanOrEqualTo(MEDIAN_FILE);
	}

	/**
	 * The demo world is left out on both sides: its lines tell stories and draw papers,
	 * they decide nothing.
	 */
	@Test
	void testsKeepUpWithWhatTheyTest() {
		var main = sum(House.files(House.MAIN, ".java")) - sum(House.files(House.MAIN + "/nl/meekijken/demo", ".java"));
		var tests = sum(House.files(House.TESTS, ".java"))
				- sum(House.files(House.TESTS + "/nl/meekijken/demo", ".java"));
		assertThat((double) tests / main).as("lines of tests (%s) to lines of the house (%s)", tests, main)
			.isGreaterThanOrEqualTo(TESTS_TO_MAIN);
	}

	@Test
	void theBuildFileStaysReadable() {
		assertThat(House.linesOf(Path.of("pom.xml"))).isLessThanOrEqualTo(LONGEST_BUILD);
	}

	private static int sum(List<Path> files) {
		return files.stream().mapToInt(House::linesOf).sum();
	}

	private static List<String> longerThan(int most, List<Path> files) {
		return files.stream()
			.filter(file -> House.linesOf(file) > most)
			.map(file -> House.nameOf(file) + " (" + House.linesOf(file) + ")")
			.toList();
	}

}
