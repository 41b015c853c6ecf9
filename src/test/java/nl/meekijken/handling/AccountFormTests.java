package nl.meekijken.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Payable;
import nl.meekijken.values.Iban;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A number is given only if it and the name of its holder can be read. */
class AccountFormTests {

	private static final String NUMBER = "NL91ABNA0417164300";

	private static final String KEY = FormKey.fresh();

	private final Texts texts = Texts.of("handling", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-23T08:14:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@Test
	void aNumberIsReadAsItWasSaidAndTheHolderWithoutNeedlessBlanks() {
		assertThat(form("nl91 abna 0417 1643 00", "  J.  Jansen ").read(this.texts, this.errors))
			.contains(new AccountForm.Typed(Iban.of(NUMBER), "J. Jansen"));
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@Test
	void bothFieldsAreToldAtOnce() {
		assertThat(form("NL91ABNA0417164301", " ").read(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("iban", "tenaamstelling");
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "70, true", "71, false" })
	void theNameOfTheHolderHasAtMostSeventyCharacters(int length, boolean welcome) {
		assertThat(form(NUMBER, "x".repeat(length)).read(this.texts, this.errors).isPresent()).isEqualTo(welcome);
		assertThat(this.errors.isEmpty()).isEqualTo(welcome);
	}

	@Test
	void theSameFormIsKnownAgainAndWithAnyOtherContentItIsAnother() {
		var form = form(NUMBER, "J. Jansen");
		assertThat(form.formKey()).isEqualTo(form(NUMBER, "J. Jansen").formKey())
			.isNotEqualTo(form(NUMBER, "P. Jansen").formKey())
			.isNotEqualTo(form("NL20INGB0001234567", "J. Jansen").formKey())
			.isNotEqualTo(new AccountForm(NUMBER, "J. Jansen", "4-CONFIRMED", KEY).formKey());
	}

	@Test
	void toConfirmWhatWasTypedIsAnotherFormOnWhatStandsThereNow() {
		var again = form(NUMBER, "J. Jansen").on(AccountHistory.NONE);
		assertThat(again.iban()).isEqualTo(NUMBER);
		assertThat(again.holder()).isEqualTo("J. Jansen");
		assertThat(again.seen()).isEqualTo(AccountHistory.NONE.seen());
		assertThat(again.key()).isNotEqualTo(KEY);
	}

	@Test
	void noLogLineHoldsTheNumberOrItsHolder() {
		assertThat(form(NUMBER, "J. Jansen").toString()).doesNotContain(NUMBER, "Jansen", "4300");
	}

	@Test
	void onlyAnAnswerThatTheClientCanBePaidNamesTheNumber() {
		var masked = Iban.of(NUMBER).masked();
		assertThat(AccountWords.of(this.texts, new Payable.To(masked, "J. Jansen")))
			.isEqualTo("Uitbetalen kan: op " + masked + ", t.n.v. J. Jansen.");
		assertThat(AccountWords.of(this.texts, new Payable.Unknown())).startsWith("Uitbetalen kan niet:");
		assertThat(AccountWords.of(this.texts, new Payable.Unconfirmed())).startsWith("Uitbetalen kan niet:")
			.contains("bevestigen");
	}

	@Test
	void aNumberThatIsTooFreshIsToldWithTheDutchHourFromWhichItCanBeUsed() {
		var from = Instant.parse("2026-11-25T08:14:00Z");
		assertThat(AccountWords.of(this.texts, new Payable.TooSoon(from))).contains("kan nog niet", "9:14");
	}

	private static AccountForm form(String iban, String holder) {
		return new AccountForm(iban, holder, "3-GIVEN", KEY);
	}

}
