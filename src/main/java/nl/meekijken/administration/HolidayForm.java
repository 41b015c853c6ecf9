package nl.meekijken.administration;

import java.time.LocalDate;
import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.values.Line;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** A day as an administrator types it on which nobody will work. */
record HolidayForm(String key, String day, String name) {

	private static final int LONGEST = 60;

	/** A day that can be added. */
	record Given(LocalDate day, String name) {
	}

	static HolidayForm empty() {
		return new HolidayForm(FormKey.fresh(), "", "");
	}

	static HolidayForm of(Filled typed) {
		return new HolidayForm(typed.text("sleutel"), typed.text("dag"), typed.text("naam"));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<Given> read(Texts texts, FormErrors errors) {
		var at = errors.require("dag",
				TypedDay.parse(this.day, texts.today()).filter(day -> !day.isBefore(texts.today())),
				texts.say("holidays.day.wrong"));
		var called = errors.require("naam", Line.parse(this.name, LONGEST), texts.say("holidays.name.wrong"));
		return (at == null || called == null) ? Optional.empty() : Optional.of(new Given(at, called));
	}

}
