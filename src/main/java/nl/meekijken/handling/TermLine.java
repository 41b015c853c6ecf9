package nl.meekijken.handling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.Stance;
import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Deadlines;
import nl.meekijken.recovery.Interruption;

/**
 * A day that the law names, as the page shows it.
 *
 * @param insurer who has to answer until then, by name; none where that is not known, and
 * for what lapses
 */
record TermLine(Deadline deadline, @Nullable String insurer) {

	/**
	 * The days of a damage, the nearest first: until when each insurer has to answer that
	 * was held liable and did not yet, and when the claims lapse.
	 */
	static List<TermLine> of(LocalDate damageOn, Collection<Counterparty> parties, List<Interruption> interruptions) {
		var answers = parties.stream().flatMap(TermLine::answerOf);
		var lapsing = Deadlines.of(damageOn, null, false, interruptions)
			.stream()
			.map(deadline -> new TermLine(deadline, null));
		return Stream.concat(answers, lapsing).sorted(Comparator.comparing(line -> line.deadline().on())).toList();
	}

	private static Stream<TermLine> answerOf(Counterparty party) {
		var held = party.heldLiableOn();
		return (party.stance() == Stance.OPEN && held != null)
				? Stream.of(new TermLine(Deadlines.answer(held), party.insurer())) : Stream.empty();
	}

}
