package nl.meekijken.entering;

import nl.meekijken.database.FormKey;
import nl.meekijken.reporting.TypedPlate;
import nl.meekijken.web.Filled;

/**
 * With what a report begins.
 *
 * @param forWhom the number of the person whose report it is
 * @param key by which the same form is known when it comes twice
 */
record BeginForm(String forWhom, TypedPlate plate, String key) {

	static BeginForm empty() {
		return new BeginForm("", TypedPlate.NONE, FormKey.fresh());
	}

	static BeginForm of(Filled typed) {
		return new BeginForm(typed.text("voor"), TypedPlate.of(typed), typed.text("sleutel"));
	}

	FormKey formKey() {
		return FormKey.of("entered report", this.key, this);
	}

}
