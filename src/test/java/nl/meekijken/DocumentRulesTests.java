package nl.meekijken;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents say what the house does. */
class DocumentRulesTests {

	private static final Pattern SETTING = Pattern.compile("(?<=[\"{])meekijken(\\.[a-z]+(-[a-z]+)*)+");

	private static final Pattern VARIABLE = Pattern.compile("\\bMEEKIJKEN(_[A-Z]+)+");

	private static final Pattern NAMED = Pattern.compile("\\*{1,2}([^*\\n]+)\\*{1,2}");

	private static final int LARGEST_PICTURE = 250_000;

	/** What the reader of a page picks, and no word of the business. */
	private static final Set<String> NOT_BUSINESS = Set.of("DossierSort", "Which", "Seen", "PictureSize", "Audience",
			"KeptChallenge", "Whose", "WorkSort", "Section", "MoveOutcome", "SendingOutcome", "Nearness", "Assignment");

	@Test
	void theReadmeNamesEverySettingAndNoOther() {
		var documented = new TreeSet<String>();
		VARIABLE.matcher(House.text(Path.of("README.md"))).results().forEach(found -> documented.add(found.group()));
		assertThat(documented).isEqualTo(settings());
	}

	@Test
	void noManualNamesASettingThatIsNotThere() {
		assertThat(House.files("docs", ".md")
			.stream()
			.filter(page -> House.nameOf(page).matches("docs/[^/]+"))
			.flatMap(page -> VARIABLE.matcher(House.text(page)).results())
			.map(MatchResult::group)).isSubsetOf(settings());
	}

	@Test
	void theGlossaryNamesEveryConstant() {
		var glossary = House.text(Path.of("docs/words.md"));
		assertThat(House.CLASSES.stream()
			.filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter(type -> !NOT_BUSINESS.contains(type.getSimpleName()))
			.flatMap(type -> unexplained(type, glossary))).as("constants that docs/words.md does not explain")
			.isEmpty();
	}

	@Test
	void everyLinkInADocumentLeadsSomewhere() {
		assertThat(Manual.all()
			.stream()
			.flatMap(page -> page.links()
				.stream()
				.filter(link -> !page.leadsSomewhere(link))
				.map(link -> page + " -> " + link)))
			.isEmpty();
	}

	@Test
	void whatAGuideCallsByItsNameStandsOnAScreen() {
		var screens = Bundle.all()
			.stream()
			.flatMap(bundle -> bundle.dutch().values().stream())
			.map(DocumentRulesTests::plain)
			.collect(Collectors.joining("\n"));
		assertThat(House.files("docs", ".md")
			.stream()
			.filter(page -> House.nameOf(page).startsWith("docs/gids-"))
			.flatMap(page -> NAMED.matcher(House.text(page)).results())
			.map(found -> plain(found.group(1)))
			.filter(name -> !screens.contains(name))).as("words that guides print bold or slanted, and no screen says")
			.isEmpty();
	}

	private static String plain(String text) {
		return text.replace("\u2019", "'").replace("''", "'");
	}

	@Test
	void everyTypeAndTestThatAManualNamesIsThere() {
		assertThat(Stream.of("docs/operations.md", "docs/security.md", "docs/acceptance.md")
			.map(Manual::of)
			.flatMap(page -> page.unknownTypes().stream().map(type -> page + " names " + type))).isEmpty();
	}

	@Test
	void everyPictureIsShownAndQuicklyThere() {
		var shown = Manual.all().stream().flatMap(page -> page.links().stream()).toList();
		assertThat(House.files("docs/pictures", ".png")
			.stream()
			.filter(picture -> picture.toFile().length() > LARGEST_PICTURE
					|| shown.stream().noneMatch(link -> link.endsWith("pictures/" + picture.getFileName())))
			.map(House::nameOf)).as("pictures of more than %s bytes, or that no page shows", LARGEST_PICTURE).isEmpty();
	}

	private static Stream<String> unexplained(JavaClass type, String glossary) {
		var section = Pattern.compile("(?s)### [^\\n]*`" + type.getSimpleName() + "`.*?(?=\\n### |\\n## |\\z)")
			.matcher(glossary);
		var explained = section.find() ? section.group() : "";
		return Labels.constantsOf(type)
			.stream()
			.filter(constant -> !explained.contains("`" + constant + "`"))
			.map(constant -> type.getSimpleName() + "." + constant);
	}

	/** The environment variables behind the settings that the house asks for. */
	private static Set<String> settings() {
		var settings = new TreeSet<String>();
		var sources = new TreeSet<>(House.files("src/main/resources", ".properties"));
		sources.addAll(House.files(House.MAIN, ".java"));
		sources.forEach(file -> SETTING.matcher(House.text(file))
			.results()
			.map(found -> found.group().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
			.forEach(settings::add));
		return settings;
	}

}
