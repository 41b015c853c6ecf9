package nl.meekijken.intake;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OvsSituationTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "1, 8, THREE, COUNTERPARTY", "8, 1, THREE, CLIENT", "1, -, FIVE, COUNTERPARTY",
					"-, 1, FIVE, CLIENT", "-, 2, ONE, COUNTERPARTY", "4, -, ONE, CLIENT", "-, 14, ONE, COUNTERPARTY",
					"10, 11, ONE, CLIENT", "-, 15, FOUR, COUNTERPARTY", "16, 12, TWO, COUNTERPARTY",
					"-, 17, TWO, COUNTERPARTY", "7, 6, TWO, COUNTERPARTY", "16, 16, SIX, BOTH", "2, 4, SIX, BOTH",
					"1, 1, SIX, BOTH", "'1,2', -, ONE, CLIENT", "-, '1,2', ONE, COUNTERPARTY", "'1,14', 8, SIX, BOTH",
					"12, 13, SIX, BOTH", "9, 8, THREE, COUNTERPARTY", "'1,12', '8,14', ONE, COUNTERPARTY" })
	void boxesPointAtASituationAndAtWhoPays(@Nullable String ours, @Nullable String theirs, OvsSituation situation,
			Payer payer) {
		assertThat(OvsIndication.of(ticked(ours, theirs))).contains(new OvsIndication(situation, payer));
	}

	@Test
	void withoutBoxesOrTwoMotorVehiclesThereIsNoIndication() {
		assertThat(OvsIndication.of(ticked("", ""))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.PARTY_KIND, "fietser"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.OBJECT_KIND, "fiets"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.PARTY_KNOWN, "nee"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.OTHER_PARTIES, "nog een auto"))).isEmpty();
	}

	@Test
	void foreignInsurersAndChainsAreNoPartyToTheAgreement() {
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.PARTY_PLATE_COUNTRY, "D"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.PLATE_COUNTRY, "B"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.DAMAGE_COUNTRY, "BE"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.EVENT_KIND, "kettingbotsing"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.MORE_PARTIES, "een"))).isEmpty();
		assertThat(OvsIndication.of(ticked("1", "8", ReportField.OBJECT_KIND, "anders"))).isEmpty();
	}

	private static Answers ticked(@Nullable String ours, @Nullable String theirs, Object... others) {
		var answers = ExampleReport.answers(others);
		return answers.with(ReportField.CIRCUMSTANCES_A, new Answer((ours != null) ? ours : "", 1, 1))
			.with(ReportField.CIRCUMSTANCES_B, new Answer((theirs != null) ? theirs : "", 1, 1));
	}

}
