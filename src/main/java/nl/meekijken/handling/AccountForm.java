package nl.meekijken.handling;

import java.util.List;
import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.values.Iban;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A bank account number as a client said it to staff, as it is typed.
 *
 * @param seen what stood there when the form was shown
 */
record AccountForm(String iban, String holder, String seen, String key) {

	static AccountForm empty(String holder, AccountHistory history) {
		return new AccountForm("", holder, history.seen(), FormKey.fresh());
	}

	static AccountForm of(Filled filled) {
		return new AccountForm(filled.text("iban"), filled.text("tenaamstelling"), filled.text("gezien"),
				filled.text("sleutel"));
	}

	/** As typed, to be confirmed against what stands there now. */
	AccountForm on(AccountHistory history) {
		return new AccountForm(this.iban, this.holder, history.seen(), FormKey.fresh());
	}

	FormKey formKey() {
		return FormKey.of("account", this.key, List.of(this.iban, this.holder, this.seen));
	}

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
