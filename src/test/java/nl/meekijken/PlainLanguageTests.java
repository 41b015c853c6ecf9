package nl.meekijken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.EveryMail;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.SampleData;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mails are in plain Dutch, as far as that can be counted: short sentences of words that
 * people use. Whether they are clear only people can tell.
 */
@ModuleTest
class PlainLanguageTests {

	private static final int LONGEST_SENTENCE = 25;

	private static final double USUAL_SENTENCE = 15;

	/** In ordinary Dutch it is about five. */
	private static final double USUAL_WORD = 6;

	private static final Pattern END = Pattern.compile("[.?!:](\\s+|$)|\\R+");

	/** What offices write and nobody says. */
	private static final Pattern STIFF = Pattern.compile("(?i)\\b(aangaande|alsmede|alsook|betreffende|bovengenoemd\\w*"
			+ "|conform|derhalve|desalniettemin|dient|dienen te|echter|gaarne|genoemde|hieromtrent|hiertoe|inzake"
			+ "|jegens|krachtens|middels|mits|navolgende|omtrent|onderhavige|ondergetekende|onverwijld|reeds|tevens"
			+ "|teneinde|trachten|uwerzijds|voornoemd\\w*|voorts|wederom|zorg ?dragen|zulks)\\b");

	@Autowired
	private ApplicationContext house;

	@ParameterizedTest
	@EnumSource(names = { "FULL", "MINIMAL" })
	void sentencesAreShortAndNoneIsVeryLong(SampleData data) {
		for (var letter : letters(data)) {
			var sentences = sentences(letter);
			assertThat(sentences).as(letter.subject()).isNotEmpty().allMatch(words(LONGEST_SENTENCE));
			assertThat(sentences.stream().mapToInt(PlainLanguageTests::count).average().orElseThrow())
				.as("words in a sentence of: %s", letter.subject())
				.isLessThanOrEqualTo(USUAL_SENTENCE);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FULL", "MINIMAL" })
	void wordsAreThoseThatPeopleUse(SampleData data) {
		for (var letter : letters(data)) {
			var said = String.join(" ", sentences(letter));
			assertThat(STIFF.matcher(said).results().map(found -> found.group()).toList()).as(letter.subject())
				.isEmpty();
		}
		var all = letters(data).stream()
			.flatMap(letter -> sentences(letter).stream())
			.flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}-]+")))
			.filter(word -> !word.isEmpty())
			.toList();
		assertThat(all.stream().mapToInt(String::length).average().orElseThrow()).isLessThanOrEqualTo(USUAL_WORD);
	}

	private List<Letter> letters(SampleData data) {
		return EveryMail.in(Texts.DUTCH, data, this.house).stream().map(EveryMail.Mail::letter).toList();
	}

	private static Predicate<String> words(int most) {
		return sentence -> count(sentence) <= most;
	}

	private static int count(String sentence) {
		return sentence.split("\\s+").length;
	}

	private static List<String> sentences(Letter letter) {
		var said = new ArrayList<String>();
		for (var passage : letter.passages()) {
			said.addAll(switch (passage) {
				case Passage.Words words -> List.of(words.text());
				case Passage.Aside aside -> List.of(aside.text());
				case Passage.Steps _, Passage.Link _, Passage.Code _, Passage.Stop _ -> List.<String>of();
			});
		}
		return said.stream()
			.flatMap(words -> Stream.of(END.split(words)))
			.map(String::strip)
			.filter(sentence -> !sentence.isEmpty())
			.toList();
	}

}
