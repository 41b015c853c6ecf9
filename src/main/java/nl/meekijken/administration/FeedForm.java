package nl.meekijken.administration;

import java.util.Optional;

import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** A system that brings dossiers in, as an administrator types it. */
record FeedForm(String name, String hours) {

	static final int LONGEST = 60;

	/** A month. */
	static final int MOST_HOURS = 744;

	private static final String A_DAY = "24";

	static FeedForm empty() {
		return new FeedForm("", A_DAY);
	}

	static FeedForm of(Filled typed) {
		return new FeedForm(typed.text("naam"), typed.text("uren"));
	}

	Optional<String> readName(Texts texts, FormErrors errors) {
		return Optional
			.ofNullable(errors.require("naam", Line.parse(this.name, LONGEST), texts.say("feeds.name.wrong", LONGEST)));
	}

	/** Within how many hours it should deliver again. */
	Optional<Integer> readHours(Texts texts, FormErrors errors) {
		return Optional.ofNullable(errors.require("uren",
				Optional.of(this.hours.strip())
					.filter(typed -> typed.matches("\\d{1,3}"))
					.map(Integer::valueOf)
					.filter(typed -> typed >= 1 && typed <= MOST_HOURS),
				texts.say("feeds.hours.wrong", MOST_HOURS)));
	}

}
