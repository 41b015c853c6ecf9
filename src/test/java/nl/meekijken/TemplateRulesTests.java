package nl.meekijken;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What no template may hold: code, style, unsafe text, words. */
class TemplateRulesTests {

	private static final List<Path> TEMPLATES = House.files(House.TEMPLATES, ".jte");

	/** The one place where sanitised HTML is written as it is: the text of an e-mail. */
	private static final Set<String> SANITISED = Set.of("src/main/jte/portal/email-letter.jte",
			"src/main/jte/handling/see-email.jte", "src/main/jte/handling/see-reply.jte",
			"src/main/jte/handling/see-stray.jte");

	/** A mail brings its style along: the programs that show mail load no files. */
	private static final Set<String> MAILED = Set.of("src/main/jte/mail/letter.jte");

	/** What stands on a drawn licence plate or on a key is no language. */
	private static final Set<String> NO_LANGUAGE = Set.of("NL", "Meekijken");

	@Test
	void templatesHoldNoScriptOrStyle() {
		assertThat(with("(?s)<script\\b[^>]*>\\s*[^\\s<]|\\sstyle\\s*=|javascript:")).isEmpty();
		assertThat(with("<style\\b")).containsExactlyInAnyOrderElementsOf(MAILED);
	}

	@Test
	void templatesHoldNoHandlersInTheirTags() {
		assertThat(with("<[^>]*\\son[a-z]+\\s*=|\\bhx-on\\b|hx-(vals|headers)\\s*=\\s*.js:")).isEmpty();
	}

	@Test
	void templatesReachNoOtherSite() {
		assertThat(with("(?i)\\b(src|href|action|srcset)\\s*=\\s*.(https?:)?//")).isEmpty();
	}

	@Test
	void onlySanitisedTextIsWrittenAsItIs() {
		assertThat(TEMPLATES.stream()
			.filter(file -> House.text(file).contains("$unsafe{"))
			.map(House::nameOf)
			.filter(name -> !SANITISED.contains(name))).isEmpty();
	}

	@Test
	void everyWordComesFromABundle() {
		assertThat(TEMPLATES.stream()
			.filter(file -> !wordsIn(House.text(file)).isEmpty())
			.map(file -> House.nameOf(file) + ": " + wordsIn(House.text(file)))).as("templates with words of their own")
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p title="${say("a.b")}">${page.say("x", 1)}</p>  |
			<p>Goedemorgen</p>                                | Goedemorgen
			<img alt="Een foto">                              | Een foto
			@if(a > b)<p>ja</p>@endif                         | ja
			@template.t(x = @`<b>vet</b>`, y = "z")           | vet
			""")
	void wordsOfATemplateAreFound(String template, @org.jspecify.annotations.Nullable String words) {
		assertThat(wordsIn(template)).isEqualTo((words != null) ? List.of(words) : List.of());
	}

	private static List<String> wordsIn(String template) {
		var markup = TemplateText.markupOf(template);
		var spoken = Pattern.compile("\\b(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"")
			.matcher(markup)
			.results()
			.map(found -> found.group(1));
		var shown = Pattern.compile("<[^>]*>")
			.splitAsStream(markup.replaceAll("(?s)<(script|style|svg|kbd)\\b.*?</\\1>", ""));
		return java.util.stream.Stream.concat(spoken, shown)
			.map(text -> text.replaceAll("&[a-z#0-9]+;", "").strip())
			.filter(text -> text.chars().anyMatch(Character::isLetter) && !NO_LANGUAGE.contains(text))
			.toList();
	}

	private static List<String> with(String pattern) {
		var wanted = Pattern.compile(pattern);
		return TEMPLATES.stream().filter(file -> wanted.matcher(House.text(file)).find()).map(House::nameOf).toList();
	}

}
