package nl.meekijken.administration;

import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.KeptContact;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Line;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * An account manager as typed.
 *
 * @param who the number of the one that is changed; empty for a new one
 */
record ManagerForm(String key, String who, String version, String name, String phone, String email, String reachable) {

	private static final int LONGEST = 80;

	static ManagerForm empty() {
		return new ManagerForm(FormKey.fresh(), "", "", "", "", "", "");
	}

	static ManagerForm of(KeptContact kept) {
		var manager = kept.manager();
		return new ManagerForm(FormKey.fresh(), Long.toString(kept.id()), Integer.toString(kept.version()),
				manager.name(), manager.phone().display(), manager.email().value(), manager.reachable());
	}

	static ManagerForm of(Filled typed) {
		return new ManagerForm(typed.text("sleutel"), typed.text("wie"), typed.text("versie"), typed.text("naam"),
				typed.text("telefoon"), typed.text("e-mail"), typed.text("bereikbaar"));
	}

	boolean changes() {
		return !this.who.isEmpty();
	}

	long id() {
		return this.who.matches("\\d{1,18}") ? Long.parseLong(this.who) : 0;
	}

	int shownVersion() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : 0;
	}

	/** Nothing if a sentence stands at a field. */
	Optional<AccountManager> read(Texts texts, FormErrors errors) {
		var called = errors.require("naam", Line.parse(this.name, LONGEST), texts.say("managers.name.wrong"));
		var dial = errors.require("telefoon", PhoneNumber.parse(this.phone), texts.say("phone.wrong"));
		var address = errors.require("e-mail", EmailAddress.parse(this.email), texts.say("own.email.wrong"));
		var when = errors.require("bereikbaar", Line.parse(this.reachable, LONGEST),
				texts.say("managers.reachable.wrong"));
		return (called == null || dial == null || address == null || when == null) ? Optional.empty()
				: Optional.of(new AccountManager(called, dial, address, when));
	}

}
