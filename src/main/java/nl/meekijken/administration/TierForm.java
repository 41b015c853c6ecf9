package nl.meekijken.administration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meekijken.database.FormKey;
import nl.meekijken.office.Tier;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** Which tier an office gets, and from when. */
record TierForm(String key, String tier, String from) {

	/** A tier from a day on. */
	record Given(Tier tier, LocalDate from) {
	}

	static TierForm empty(Texts texts) {
		return new TierForm(FormKey.fresh(), "", texts.today().toString());
	}

	static TierForm of(Filled typed) {
		return new TierForm(typed.text("sleutel"), typed.text("tier"), typed.text("vanaf"));
	}

	boolean has(Tier other) {
		return other.name().equals(this.tier);
	}

	/** Nothing if a sentence stands at a field. */
	Optional<Given> read(Texts texts, FormErrors errors) {
		var chosen = errors.require("tier",
				Stream.of(Tier.values()).filter(known -> known.name().equals(this.tier)).findFirst(),
				texts.say("tiers.tier.wrong"));
		var day = errors.require("vanaf",
				TypedDay.parse(this.from, texts.today()).filter(typed -> !typed.isBefore(texts.today())),
				texts.say("tiers.from.wrong"));
		return (chosen == null || day == null) ? Optional.empty() : Optional.of(new Given(chosen, day));
	}

}
