package nl.meekijken.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.recovery.PaymentKind;
import nl.meekijken.values.Money;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts are kept as they were typed, or not at all. */
class HeadFormTests {

	/** Half a minute before midnight in Amsterdam. */
	private final Texts texts = Texts.of("handling", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-23T22:59:30Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@ParameterizedTest
	@EnumSource
	void aHeadThatIsOpenedAndSentUnchangedStaysAsItWas(HeadKind kind) {
		for (Locale language : new Locale[] { Texts.DUTCH, Texts.ENGLISH }) {
			var head = new Head(12, kind, "Voorbumper", true, Money.of("12345,67"), Money.of("1234,5"), Money.ZERO, 3);
			assertThat(HeadForm.of(head, language).read(this.texts, this.errors)).contains(head);
		}
	}

	@Test
	void whatTheInsurerDidNotSayStaysUnsaidAndIsNotNothing() {
		var unsaid = new Head(12, HeadKind.VEHICLE, null, false, Money.of("10"), null, Money.ZERO, 0);
		assertThat(HeadForm.of(unsaid, Texts.DUTCH).read(this.texts, this.errors)).contains(unsaid);
		var nothing = new Head(12, HeadKind.VEHICLE, null, false, Money.of("10"), Money.ZERO, Money.ZERO, 0);
		assertThat(HeadForm.of(nothing, Texts.DUTCH).read(this.texts, this.errors)).contains(nothing);
	}

	@Test
	void anEmptyFormTellsWhatIsMissing() {
		var empty = HeadForm.empty(true);
		assertThat(empty.changes()).isFalse();
		assertThat(empty.read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("soort", "geclaimd");
	}

	@Test
	void everyAmountIsToldAtItsOwnField() {
		var form = new HeadForm("", "", "VEHICLE", "", false, "veel", "-1", "1,234", "");
		assertThat(form.read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("geclaimd", "erkend", "ontvangen");
	}

	@ParameterizedTest
	@CsvSource({ "200, true", "201, false" })
	void aDescriptionHasAtMostTwoHundredCharacters(int length, boolean welcome) {
		var form = new HeadForm("", "", "VEHICLE", " " + "x".repeat(length), false, "10", "", "", "");
		assertThat(form.read(this.texts, this.errors).isPresent()).isEqualTo(welcome);
		assertThat(this.errors.of("omschrijving") == null).isEqualTo(welcome);
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "'0,01', true", "1000000000, true", "'1000000000,01', false", "'-0,01', false",
			"'', false" })
	void anAmountIsNeitherNegativeNorMoreThanAnybodyCouldClaim(String typed, boolean welcome) {
		assertThat(HeadForm.amount(typed).isPresent()).isEqualTo(welcome);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "12, 12", "999999999, 999999999", "1000000000, -1", "-5, -1", "'', -1", "12a, -1" })
	void whatIsNoNumberIsTheNumberOfNoHead(String typed, long number) {
		assertThat(HeadForm.number(typed)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, true", "2026-11-24, false", "1990-01-01, true", "1989-12-31, false", "23-11-2026, true",
			"24-11-2026, false", "2026-02-29, false", "'', false" })
	void aPaymentCameTodayInTheNetherlandsOrBefore(String typed, boolean welcome) {
		assertThat(PaymentForm.past(typed, this.texts).isPresent()).isEqualTo(welcome);
	}

	@ParameterizedTest
	@EnumSource
	void aPaymentIsReadWhateverItIsFor(PaymentKind kind) {
		var form = new PaymentForm("2026-11-20", " Insurer ", "1.234,50", kind.name(), "");
		assertThat(form.read(this.texts, this.errors)).hasValueSatisfying(payment -> {
			assertThat(payment.payer()).isEqualTo("Insurer");
			assertThat(payment.amount()).isEqualTo(Money.of("1234,50"));
			assertThat(payment.kind()).isEqualTo(kind);
			assertThat(payment.correction()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0,00", "-10", "", "1000000000,01" })
	void aPaymentOfNothingOrOfTooMuchIsNone(String amount) {
		var form = new PaymentForm("2026-11-20", "Insurer", amount, "PART", "");
		assertThat(form.read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("bedrag");
	}

}
