package nl.meekijken.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Templates;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class LetterPageTests {

	private static final String AS_TEXT = """
			Meekijken

			Kies uw nieuwe wachtwoord

			U heeft gevraagd om een nieuw wachtwoord.

			1. Open de pagina.
			2. Typ het tijdelijke wachtwoord over.

			Wachtwoord kiezen:
			https://portaal.example/wachtwoord-kiezen?geheim=KJ4M-9XQ2-7TRB

			Uw tijdelijke wachtwoord

			KJ4M-9XQ2-7TRB

			Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.

			Geen e-mails meer:
			https://portaal.example/stoppen?geheim=x

			--\s

			Deze e-mail is verstuurd door 112schade.

			U vindt het portaal op https://portaal.example

			Wij vragen u nooit om ons uw wachtwoord te mailen of door te bellen.
			""";

	@Autowired
	private Templates templates;

	@Autowired
	private MovableClock clock;

	static Stream<Locale> languages() {
		return Stream.of(Texts.DUTCH, Texts.ENGLISH);
	}

	@Test
	void theTextPartHasParagraphsNumberedStepsTheLinkAndTheCodeOnLinesOfTheirOwn() {
		assertThat(PlainText.of(draw(OutboxDesk.letter("a@voorbeeld.example", Texts.DUTCH)))).isEqualTo(AS_TEXT);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void whatTheDrawnLetterSaysTheTextSaysInTheSameOrder(Locale language) {
		var html = draw(OutboxDesk.letter("a@voorbeeld.example", language));
		var said = new ArrayList<String>();
		Jsoup.parse(html).body().traverse((node, depth) -> {
			if (node instanceof TextNode text && !text.isBlank()) {
				said.add(text.text().strip());
			}
		});
		assertThat(said).hasSizeGreaterThan(10);
		assertThat(PlainText.of(html)).containsSubsequence(said);
		assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo(language.getLanguage());
		assertThat(html).contains(language.equals(Texts.DUTCH) ? "verstuurd door 112schade" : "sent by 112schade");
	}

	@Test
	void everyKindOfPassageIsDrawn() {
		assertThat(OutboxDesk.letter("a@voorbeeld.example", Texts.DUTCH)
			.passages()
			.stream()
			.<Class<?>>map(Passage::getClass)).containsExactlyInAnyOrder(Passage.class.getPermittedSubclasses());
	}

	@Test
	void whatPeopleTypedNeverBecomesMarkup() {
		var typed = "<img src=x onerror=alert(1)> & \"meer\"";
		var letter = new Letter(EmailAddress.of("a@voorbeeld.example"), Texts.DUTCH, typed, typed,
				List.of(new Passage.Words(typed), new Passage.Steps(List.of(typed, typed)),
						new Passage.Link(typed, "/pad?a=%3Cb%3E&c=d"), new Passage.Code(typed, typed),
						new Passage.Aside(typed)));
		var html = draw(letter);
		assertThat(Jsoup.parse(html).select("img")).isEmpty();
		assertThat(PlainText.of(html)).contains("1. " + typed + "\n2. " + typed)
			.contains("https://portaal.example/pad?a=%3Cb%3E&c=d");
	}

	@Test
	void aLetterLoadsNothingFromAnywhere() {
		var drawn = Jsoup.parse(draw(OutboxDesk.letter("a@voorbeeld.example", Texts.DUTCH)));
		assertThat(drawn.select("[src], link, script, [style]")).isEmpty();
		assertThat(drawn.select("a").eachAttr("href"))
			.allSatisfy(address -> assertThat(address).startsWith("https://portaal.example"));
		assertThat(drawn.expectFirst("style").data()).doesNotContain("url(", "@import")
			.contains("prefers-color-scheme: dark", "max-width: 600px");
	}

	private String draw(Letter letter) {
		var head = new Letterhead("112schade", "portaal@112schade.example", "", "https://portaal.example/");
		return this.templates.html(new LetterPage(letter, head, Texts.of("mail", letter.language(), this.clock)));
	}

}
