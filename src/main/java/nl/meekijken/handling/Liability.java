package nl.meekijken.handling;

import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

/**
 * For which part counterparties are liable, as far as there is one part to reckon with.
 */
final class Liability {

	private Liability() {
	}

	/** The part that all of them have; several that differ have no one part. */
	static @Nullable Percentage of(Collection<Counterparty> parties) {
		var parts = parties.stream().map(party -> Optional.ofNullable(party.percentage())).distinct().toList();
		return (parts.size() == 1) ? parts.getFirst().orElse(null) : null;
	}

	/** With which part the amounts are reckoned, and why with all where they are. */
	static String words(Texts texts, Collection<Counterparty> parties) {
		var part = of(parties);
		if (part != null) {
			return texts.say("heads.liability", part.display());
		}
		var decided = parties.stream().anyMatch(party -> party.percentage() != null);
		return texts.say(decided ? "heads.liability.several" : "heads.liability.none");
	}

}
