package nl.meekijken.intake;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a register filled in goes with the answer that it was about, and nothing else. */
class DependentsTests {

	private static final Answer BY_REGISTER = new Answer("Dorpsstraat", Answer.REGISTER, 2);

	@ParameterizedTest
	@EnumSource(names = { "POSTCODE", "HOUSE_NUMBER", "COUNTRY" })
	void anAddressGoesWithAnyPartOfItThatChanges(ReportField source) {
		var answers = ExampleReport.answers()
			.with(ReportField.STREET, BY_REGISTER)
			.with(ReportField.TOWN, new Answer("Utrecht", Answer.REGISTER, 2));
		assertThat(Dependents.of(Set.of(source), answers)).containsExactlyInAnyOrder(ReportField.STREET,
				ReportField.TOWN);
	}

	@Test
	void whatSomebodyTypedStaysWhenTheAddressChanges() {
		var answers = ExampleReport.answers().with(ReportField.STREET, BY_REGISTER);
		assertThat(answers.text(ReportField.TOWN)).isEqualTo("Utrecht");
		assertThat(Dependents.of(Set.of(ReportField.POSTCODE), answers)).containsExactly(ReportField.STREET);
	}

	@Test
	void whatAReportBeginsWithIsNoAnswerOfARegister() {
		var usual = Answers.usual().with(ReportField.STREET, new Answer("Dorpsstraat", Answer.REGISTER, 0));
		assertThat(Dependents.of(Set.of(ReportField.POSTCODE), usual)).isEmpty();
		assertThat(Dependents.of(Set.of(ReportField.POSTCODE), Answers.usual())).isEmpty();
	}

	@Test
	void thePlateOfOneVehicleSaysNothingOfTheOther() {
		assertThat(Dependents.of(ReportField.PLATE)).containsExactlyInAnyOrder(ReportField.MAKE_TYPE,
				ReportField.FIRST_ADMITTED);
		assertThat(Dependents.of(ReportField.PARTY_PLATE_COUNTRY)).doesNotContain(ReportField.MAKE_TYPE,
				ReportField.FIRST_ADMITTED);
		assertThat(Dependents.of(ReportField.SECOND_PLATE)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void nothingDependsOnWhatDependsItself(ReportField field) {
		assertThat(Dependents.of(field)).doesNotContain(field).allMatch(source -> Dependents.of(source).isEmpty());
	}

	@Test
	void anAnswerOfARegisterIsAboutThePlateItWasAskedFor() {
		var asked = ExampleReport.answers();
		var other = ExampleReport.answers(ReportField.PLATE, "12abcd");
		assertThat(Dependents.isAbout(ReportField.MAKE_TYPE, asked, ExampleReport.answers())).isTrue();
		assertThat(Dependents.isAbout(ReportField.MAKE_TYPE, asked, other)).isFalse();
		assertThat(Dependents.isAbout(ReportField.PARTY_MAKE_TYPE, asked, other)).isTrue();
		assertThat(Dependents.isAbout(ReportField.STREET, asked, ExampleReport.answers(ReportField.HOUSE_NUMBER, "13")))
			.isFalse();
	}

}
