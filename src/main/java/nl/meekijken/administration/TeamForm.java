package nl.meekijken.administration;

import nl.meekijken.database.FormKey;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * The team of somebody as typed.
 *
 * @param was the team when whoever types began
 */
record TeamForm(String key, String team, String was) {

	static final int LONGEST = 40;

	static TeamForm of(String team) {
		return new TeamForm(FormKey.fresh(), team, team);
	}

	static TeamForm of(Filled typed) {
		return new TeamForm(typed.text("sleutel"), typed.text("team"), typed.text("was"));
	}

	/** As typed, upon what somebody else made of it. */
	TeamForm on(String now) {
		return new TeamForm(FormKey.fresh(), this.team, now);
	}

	/** The name; empty for no team, and where a sentence stands at the field. */
	String read(Texts texts, FormErrors errors) {
		if (Line.isBlank(this.team)) {
			return "";
		}
		var name = errors.require("team", Line.parse(this.team, LONGEST), texts.say("team.name.wrong", LONGEST));
		return (name != null) ? name : "";
	}

}
