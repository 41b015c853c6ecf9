package nl.meekijken.correspondence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.ReadyLetter;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Every letter of the catalogue, in both languages, whatever stands in the dossier. */
@ModuleTest
class CatalogueLettersTests {

	private static final EmailAddress TO = EmailAddress.of("k.jansen@voorbeeld.example");

	private static final String HOSTILE = "<script>alert(1)</script>{0} 'x' \" & \r\nBcc: x@y.example <img src=http://e.example/x>";

	@Autowired
	private CatalogueLetters letters;

	@Autowired
	private Outbox outbox;

	static Stream<Written> written() {
		return Arrays.stream(LetterKind.values())
			.flatMap(kind -> Stream.of(Texts.DUTCH, Texts.ENGLISH)
				.flatMap(language -> Stream.of("full", "minimal", "hostile")
					.map(data -> new Written(kind, language, data))));
	}

	@ParameterizedTest
	@MethodSource("written")
	void itIsDrawnWholeAndHarmlessAndItsSubjectNamesNobody(Written written) {
		var draft = new LetterDraft(written.kind, written.language, written.say("Maandag\nom 10 uur"),
				written.say("Eerste.\n\nTweede."), false, true);
		var facts = written.facts();
		var letter = this.letters.letter(draft, facts, TO, List.of());
		var html = ReadyLetter.html(this.outbox.compose(letter, null, null).message());
		var body = Jsoup.parse(html);
		assertThat(letter.subject()).doesNotContain(facts.client(), facts.office(), "NL", "alert", "{", "10 uur");
		assertThat(body.select("script, img, iframe, object, embed, link, form, [src], [srcset], [onclick], [onerror]"))
			.isEmpty();
		if (!written.data.equals("hostile")) {
			assertThat(body.text()).doesNotContain("{");
		}
		assertThat(body.select("h1").text()).isEqualTo(letter.heading()).isNotBlank();
		assertThat(body.text()).contains(facts.client().strip().replaceAll("\\s+", " "));
		assertThat(body.select("html").attr("lang")).isEqualTo(written.language.getLanguage());
		if (written.kind.takesDetail() && written.data.equals("full")) {
			assertThat(body.text()).contains("Maandag", "om 10 uur");
		}
		assertThat(body.text().contains("Eerste.")).isEqualTo(written.data.equals("full"));
	}

	/** What is written, of what data. */
	record Written(LetterKind kind, Locale language, String data) {

		String say(String full) {
			return switch (this.data) {
				case "full" -> full;
				case "minimal" -> "";
				default -> HOSTILE;
			};
		}

		private @Nullable String orNone(String full) {
			return this.data.equals("minimal") ? null : say(full);
		}

		LetterFacts facts() {
			return new LetterFacts(ClaimNumber.of("2026-000123"), this.data.equals("hostile") ? HOSTILE : "K. Jansen",
					Optional.of(TO), LocalDate.of(2026, 2, 28), orNone("Univé"), orNone("Marit de Wit"),
					this.data.equals("hostile") ? HOSTILE : "Kantoor Vermeer", false, true, ClientLanguage.DUTCH);
		}

	}

}
