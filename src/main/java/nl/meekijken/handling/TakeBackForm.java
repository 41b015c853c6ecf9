package nl.meekijken.handling;

import nl.meekijken.database.FormKey;
import nl.meekijken.recovery.Correction;
import nl.meekijken.web.Filled;

/**
 * What is to be taken back, as it was typed.
 *
 * @param what a payment, what went to the client, or an interruption
 */
record TakeBackForm(String what, String id, String reason, FormKey key) {

	static TakeBackForm of(String what, Filled filled) {
		var id = filled.text(what);
		var reason = filled.text("reden").strip();
		return new TakeBackForm(what, id, reason,
				FormKey.of("back " + what, filled.text("sleutel"), id + " " + reason));
	}

	boolean isWhole() {
		return Correction.fits(this.reason);
	}

	Correction wrong() {
		return new Correction(HeadForm.number(this.id), this.reason);
	}

	/** Where its reason is typed. */
	String field() {
		return "reden-" + this.what + "-" + (this.id.matches("[0-9]{1,18}") ? this.id : "");
	}

}
