package nl.meekijken.amending;

import java.util.Optional;

import nl.meekijken.access.FactWords;
import nl.meekijken.dossier.ChangedFact;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactTeller;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.web.Texts;

/** Says facts in the timeline of a dossier. */
record DutchFacts(Texts dutch) implements FactTeller {

	/** More than that of a value does not help in a line. */
	private static final int LONGEST = 200;

	@Override
	public String line(ChangedFact changed) {
		var fact = changed.place().fact();
		return this.dutch.say("sheet.line", FactWords.name(this.dutch, changed.place()),
				cut(FactWords.of(this.dutch, fact, changed.before())),
				cut(FactWords.of(this.dutch, fact, changed.after())));
	}

	@Override
	public String appointment(FactValue day, Optional<FactValue> time) {
		var on = FactWords.of(this.dutch, Fact.INSPECTED_ON, day);
		return time.map(at -> this.dutch.say("sheet.appointment", on, FactWords.of(this.dutch, Fact.INSPECTED_AT, at)))
			.orElse(on);
	}

	private static String cut(String words) {
		return (words.length() <= LONGEST) ? words : words.substring(0, LONGEST) + "…";
	}

}
