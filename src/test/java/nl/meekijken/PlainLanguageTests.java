package nl.meekijken;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.EveryMail;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.PlainDutch;
import nl.meekijken.trying.SampleData;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mails are in plain Dutch, as far as that can be counted: short sentences of words that
 * people use. Whether they are clear only people can tell.
 */
@ModuleTest
class PlainLanguageTests {

	@Autowired
	private ApplicationContext house;

	@ParameterizedTest
	@EnumSource(names = { "FULL", "MINIMAL" })
	void sentencesAreShortAndNoneIsVeryLong(SampleData data) {
		for (var letter : letters(data)) {
			var sentences = sentences(letter);
			assertThat(sentences).as(letter.subject())
				.isNotEmpty()
				.allMatch(sentence -> PlainDutch.count(sentence) <= PlainDutch.LONGEST_SENTENCE);
			assertThat(PlainDutch.usualSentence(sentences)).as("words in a sentence of: %s", letter.subject())
				.isLessThanOrEqualTo(PlainDutch.USUAL_SENTENCE);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FULL", "MINIMAL" })
	void wordsAreThoseThatPeopleUse(SampleData data) {
		for (var letter : letters(data)) {
			assertThat(PlainDutch.stiffWords(sentences(letter))).as(letter.subject()).isEmpty();
		}
		var all = letters(data).stream().flatMap(letter -> sentences(letter).stream()).toList();
		assertThat(PlainDutch.usualWord(all)).isLessThanOrEqualTo(PlainDutch.USUAL_WORD);
	}

	private List<Letter> letters(SampleData data) {
		return EveryMail.in(Texts.DUTCH, data, this.house).stream().map(EveryMail.Mail::letter).toList();
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
		return PlainDutch.sentences(said.stream());
	}

}
