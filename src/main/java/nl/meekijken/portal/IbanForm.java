package nl.meekijken.portal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Iban;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A bank account number as it is typed.
 *
 * @param seen what stood there when the form was shown
 * @param alsoIn other dossiers in which it is to be the same
 */
record IbanForm(String iban, String holder, String seen, Set<String> alsoIn) {

	static IbanForm empty(String holder, AccountHistory history) {
		return new IbanForm("", holder, history.seen(), Set.of());
	}

	static IbanForm of(Filled typed) {
		return new IbanForm(typed.text("iban"), typed.text("tenaamstelling"), typed.text("gezien"),
				new HashSet<>(typed.fields().getOrDefault("ook-in", List.of())));
	}

	/** The same words, against what stands there now. */
	IbanForm against(AccountHistory now) {
		return new IbanForm(this.iban, this.holder, now.seen(), this.alsoIn);
	}

	Set<ClaimNumber> alike() {
		var numbers = new HashSet<ClaimNumber>();
		this.alsoIn.forEach(typed -> ClaimNumber.parse(typed).ifPresent(numbers::add));
		return numbers;
	}

	/** Nothing if a sentence stands at a field. */
	Optional<Typed> read(Texts texts, FormErrors errors) {
		var number = errors.require("iban", Iban.parse(this.iban), texts.say("iban.not-valid"));
		var name = errors.require("tenaamstelling", Line.parse(this.holder, ClientLimits.ACCOUNT_HOLDER),
				texts.say("iban.holder.wrong", ClientLimits.ACCOUNT_HOLDER));
		return (number != null && name != null) ? Optional.of(new Typed(number, name)) : Optional.empty();
	}

	/** No log line holds the number. */
	@Override
	public String toString() {
		return "an account number of " + this.iban.length() + " characters";
	}

	/** What was typed, if it can be given. */
	record Typed(Iban iban, String holder) {
	}

}
