package nl.meekijken.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.account.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What was answered so far, and what is asked because of it. */
class AnswersTests {

	@Test
	void theUsualCaseIsFilledInButGivenByNobody() {
		var usual = Answers.usual();
		assertThat(usual.has(ReportField.COUNTRY)).isTrue();
		assertThat(usual.isGiven(ReportField.COUNTRY)).isFalse();
		assertThat(usual.text(ReportField.SURNAME)).isEmpty();
	}

	@Test
	void anAnswerIsAddedWithoutChangingWhatWas() {
		var before = Answers.usual();
		var after = before.with(ReportField.SURNAME, new Answer("Jansen", 5, 2));
		assertThat(before.has(ReportField.SURNAME)).isFalse();
		assertThat(after.isGiven(ReportField.SURNAME)).isTrue();
		assertThat(after.isBy(ReportField.SURNAME, new PersonId(5))).isTrue();
		assertThat(after.isBy(ReportField.SURNAME, new PersonId(6))).isFalse();
		assertThat(after).hasToString("Answers[8]");
	}

	@Test
	void anAnswerThatWasWipedIsNotGiven() {
		var wiped = Answers.usual().with(ReportField.SURNAME, new Answer(" ", 5, 2));
		assertThat(wiped.has(ReportField.SURNAME)).isFalse();
		assertThat(wiped.isGiven(ReportField.SURNAME)).isFalse();
		assertThat(wiped.ticks(ReportField.HEADS)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "particulier, SURNAME, COMPANY", "zakelijk, COMPANY, SURNAME" })
	void whoTheClientIsDecidesWhichNameIsAsked(String kind, ReportField asked, ReportField passedOver) {
		var answers = Answers.usual().with(ReportField.CLIENT_KIND, new Answer(kind, 1, 1));
		assertThat(answers.asks(asked)).isTrue();
		assertThat(answers.asks(passedOver)).isFalse();
	}

	@Test
	void whatWasAnsweredBeforeCountsNoLongerOnceItIsNotAsked() {
		var answers = ExampleReport.answers(ReportField.PARTY_KNOWN, "nee");
		assertThat(answers.text(ReportField.FORM_SIGNED)).isEqualTo("ja");
		assertThat(answers.is(ReportField.FORM_SIGNED, "ja")).isFalse();
		assertThat(ExampleReport.answers().is(ReportField.FORM_SIGNED, "ja")).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "PLATE", "MAKE_TYPE", "COVER", "OWN_INSURER", "POLICY", "WA_DIRECT", "DRIVER", "DRIVABLE" })
	void somebodyOnFootIsAskedNothingAboutAVehicle(ReportField field) {
		assertThat(ExampleReport.answers(ReportField.OBJECT_KIND, "te-voet").asks(field)).isFalse();
		assertThat(ExampleReport.answers().asks(field)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2, 8, 1, true", "1, 8, 1, false", "2, 7, 1, false", "2, 0, 1, false" })
	void onlyALaterAnswerOfAColleagueIsNews(long revision, long by, long seen, boolean news) {
		assertThat(new Answer("x", by, revision).isNewsTo(7, seen)).isEqualTo(news);
	}

	@ParameterizedTest
	@EnumSource
	void everyQuestionIsFoundByItsNameAndDependsOnAChoiceThatExists(ReportField field) {
		assertThat(ReportField.of(field.slug())).contains(field);
		assertThat(ReportField.of(field.step())).contains(field);
		var when = field.when();
		if (when != null) {
			var other = ReportField.of(when.slug()).orElseThrow();
			assertThat(other.options()).containsAll(when.answers());
			assertThat(Condition.of(when.text())).isEqualTo(when);
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyChoicesAndTicksOfferAnything(ReportField field) {
		var offers = field.kind() == AnswerKind.CHOICE || field.kind() == AnswerKind.TICKS;
		assertThat(field.options().isEmpty()).isNotEqualTo(offers);
		assertThat(field.options()).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "CLIENT, OBJECT, 1", "PAPERS, REVIEW, 7", "REVIEW, REVIEW, 8" })
	void stepsFollowEachOtherUpToTheLast(ReportStep step, ReportStep next, int number) {
		assertThat(step.next()).isEqualTo(next);
		assertThat(step.number()).isEqualTo(number);
	}

}
