package nl.meekijken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.EveryMail;
import nl.meekijken.trying.EveryMail.Mail;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.SampleData;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each mail of the house, in both languages and with full, minimal and hostile data, as
 * text and as HTML.
 */
@ModuleTest
class EveryMailTests {

	static final List<Arguments> EACH = Stream.of(Texts.DUTCH, Texts.ENGLISH)
		.flatMap(language -> Arrays.stream(SampleData.values()).map(data -> Arguments.of(language, data)))
		.toList();

	private static final String SITE = "http://localhost:8080";

	/** A place in a text, with a choice in it at most. */
	private static final Pattern PLACE = Pattern.compile("\\{\\d(,[^{}]*(\\{\\d}[^{}]*)*)?}");

	@Autowired
	private ApplicationContext house;

	@Test
	void noMailIsForgottenHere() {
		var dutch = subjects(Texts.DUTCH);
		var english = subjects(Texts.ENGLISH);
		for (var bundle : Bundle.all()) {
			assertTried(bundle.dutch(), dutch);
			assertTried(bundle.english(), english);
		}
	}

	private List<String> subjects(Locale language) {
		return mails(language, SampleData.FULL).stream().map(mail -> mail.letter().subject()).toList();
	}

	private static void assertTried(Map<String, String> texts, List<String> subjects) {
		texts.entrySet()
			.stream()
			.filter(text -> text.getKey().endsWith(".subject") && !text.getValue().contains("%20"))
			.forEach(text -> assertThat(subjects).as(text.getKey())
				.anyMatch(subject -> subject.matches(asPattern(text.getValue()))));
	}

	private static String asPattern(String text) {
		return Stream.of(PLACE.split(text.replace("''", "'"), -1))
			.map(Pattern::quote)
			.collect(Collectors.joining(".+"));
	}

	@ParameterizedTest
	@FieldSource("EACH")
	void theTextSaysAllThatTheLetterSays(Locale language, SampleData data) {
		for (var mail : mails(language, data)) {
			assertThat(mail.received().text().replaceAll("\\s+", " ")).as(mail.toString())
				.contains(said(mail.letter()));
			if (data != SampleData.HOSTILE) {
				assertThat(mail.received().text()).as(mail.toString())
					.doesNotContain("</", "&amp;", "&lt;", "null", "{");
			}
		}
	}

	private static List<String> said(Letter letter) {
		var said = new ArrayList<>(List.of(letter.heading()));
		letter.passages().forEach(passage -> said.addAll(switch (passage) {
			case Passage.Words words -> List.of(words.text());
			case Passage.Steps steps -> steps.steps();
			case Passage.Link link -> List.of(link.label() + ": " + SITE + link.path());
			case Passage.Code code -> List.of(code.label(), code.code());
			case Passage.Aside aside -> List.of(aside.text());
			case Passage.Stop stop -> List.of(stop.label() + ": " + SITE + stop.path());
		}));
		return said.stream().map(words -> words.replaceAll("\\s+", " ").strip()).toList();
	}

	@ParameterizedTest
	@FieldSource("EACH")
	void theDrawnLetterLoadsNothingAndLeadsToThisSiteOnly(Locale language, SampleData data) {
		for (var mail : mails(language, data)) {
			var drawn = Jsoup.parse(mail.received().html());
			assertThat(drawn.select("[src], [srcset], [background], link, script, form, iframe, object, [style]"))
				.as(mail.toString())
				.isEmpty();
			assertThat(drawn.expectFirst("style").data()).doesNotContain("url(", "@import");
			assertThat(drawn.select("a").eachAttr("href")).as(mail.toString())
				.isNotEmpty()
				.allMatch(address -> address.equals(SITE) || address.startsWith(SITE + "/"));
		}
	}

	@ParameterizedTest
	@FieldSource("EACH")
	void itIsInTheLanguageOfItsReader(Locale language, SampleData data) {
		var tag = language.getLanguage();
		for (var mail : mails(language, data)) {
			assertThat(mail.letter().language()).as(mail.toString()).isEqualTo(language);
			assertThat(mail.received().header("Content-Language")).as(mail.toString()).isEqualTo(tag);
			assertThat(Jsoup.parse(mail.received().html()).select("html").attr("lang")).isEqualTo(tag);
			assertThat(mail.received().text()).as(mail.toString())
				.contains(tag.equals("nl") ? "Deze e-mail is verstuurd door" : "This e-mail was sent by");
		}
	}

	@ParameterizedTest
	@FieldSource("EACH")
	void noSubjectTellsAboutAPerson(Locale language, SampleData data) {
		assertThat(mails(language, data)).extracting(mail -> mail.letter().subject())
			.noneMatch(subject -> subject
				.matches("(?i).*(wilhelmina|bruggenstein|jansen|20418|@|ab-?12|hofstra|<|kwaad).*"))
			.allMatch(subject -> subject.length() <= 78);
	}

	private List<Mail> mails(Locale language, SampleData data) {
		var mails = EveryMail.in(language, data, this.house);
		assertThat(mails).hasSizeGreaterThan(60);
		return mails;
	}

}
