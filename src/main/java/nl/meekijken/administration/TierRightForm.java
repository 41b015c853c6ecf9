package nl.meekijken.administration;

import java.util.Optional;
import java.util.stream.Stream;

import nl.meekijken.database.FormKey;
import nl.meekijken.office.Tier;
import nl.meekijken.office.TierRight;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** What a tier may do from a day on, as an administrator ticks it. */
record TierRightForm(String key, String tier, String from, boolean portal, boolean whiteLabel, boolean apiKeys) {

	static TierRightForm empty() {
		return new TierRightForm(FormKey.fresh(), "", "", false, false, false);
	}

	static TierRightForm of(Filled typed) {
		return new TierRightForm(typed.text("sleutel"), typed.text("tier"), typed.text("vanaf"), typed.has("portaal"),
				typed.has("white-label"), typed.has("api"));
	}

	TierForm fields() {
		return new TierForm(this.key, this.tier, this.from);
	}

	/** Nothing if a sentence stands at a field. */
	Optional<TierRight> read(String by, Texts texts, FormErrors errors) {
		var chosen = errors.require("tier",
				Stream.of(Tier.values()).filter(known -> known.name().equals(this.tier)).findFirst(),
				texts.say("tiers.tier.wrong"));
		var day = errors.require("vanaf",
				TypedDay.parse(this.from, texts.today()).filter(typed -> !typed.isBefore(texts.today())),
				texts.say("tiers.from.wrong"));
		if ((this.whiteLabel || this.apiKeys) && !this.portal) {
			errors.add("portaal", texts.say("rights.portal.missing"));
		}
		return (chosen == null || day == null || !errors.isEmpty()) ? Optional.empty()
				: Optional.of(new TierRight(chosen, this.portal, this.whiteLabel, this.apiKeys, day, null, by));
	}

}
