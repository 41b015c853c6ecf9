package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.LegalFacts;

/**
 * The days that the law names for a damage. A term of years or months that began on a day
 * which its last month does not have ends on the last day of that month: who counts so is
 * never too late. All of it is indicative.
 */
public final class Deadlines {

	private static final int MONTHS_TO_ANSWER = 3;

	private static final int YEARS_AGAINST_INSURER = 3;

	private static final int YEARS_AGAINST_LIABLE = 5;

	/** Whatever happens, a claim lapses twenty years after the event (BW 3:310 lid 1). */
	private static final int YEARS_AT_MOST = 20;

	private Deadlines() {
	}

	/**
	 * The deadlines of a damage, the nearest first.
	 * @param heldLiableOn the day on which an insurer was held liable; none if it was not
	 * @param answered whether it has answered since
	 */
	public static List<Deadline> of(LocalDate damageOn, @Nullable LocalDate heldLiableOn, boolean answered,
			List<Interruption> interruptions) {
		return of(damageOn, answered ? null : heldLiableOn, last(interruptions));
	}

	/** When the prescription was interrupted last, by what stands; none if never. */
	public static @Nullable LocalDate last(List<Interruption> interruptions) {
		return Interruption.standing(interruptions)
			.stream()
			.map(Interruption::on)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/** The day until which an insurer has to answer. */
	public static Deadline answer(LocalDate heldLiableOn) {
		return new Deadline(Rule.ANSWER, heldLiableOn, heldLiableOn.plusMonths(MONTHS_TO_ANSWER));
	}

	/**
	 * The deadlines of a damage, the nearest first.
	 * @param awaitedSince since when an insurer has to answer; none if none has
	 * @param interruptedOn when the prescription was interrupted last; none if never
	 */
	public static List<Deadline> of(LocalDate damageOn, @Nullable LocalDate awaitedSince,
			@Nullable LocalDate interruptedOn) {
		var deadlines = new ArrayList<Deadline>();
		if (awaitedSince != null) {
			deadlines.add(answer(awaitedSince));
		}
		deadlines.add(prescription(Rule.AGAINST_INSURER, damageOn, YEARS_AGAINST_INSURER, interruptedOn));
		deadlines.add(prescription(Rule.AGAINST_LIABLE, damageOn, YEARS_AGAINST_LIABLE, interruptedOn));
		deadlines.sort(Comparator.comparing(Deadline::on));
		return List.copyOf(deadlines);
	}

	/** The first deadline, and where that is past the one that comes. */
	public static List<Deadline> ahead(LegalFacts facts, LocalDate today) {
		var all = of(facts.damageOn(), facts.answerAwaitedSince(), facts.interruptedOn());
		var first = all.getFirst();
		var next = first.on().isBefore(today)
				? all.stream().filter(deadline -> !deadline.on().isBefore(today)).limit(1).toList()
				: List.<Deadline>of();
		return Stream.concat(Stream.of(first), next.stream()).toList();
	}

	/**
	 * An interruption makes an equal term begin anew, of five years at most, that never
	 * ends earlier than the first one would have (BW 3:319).
	 */
	private static Deadline prescription(Rule rule, LocalDate damageOn, int years, @Nullable LocalDate interruptedOn) {
		var since = (interruptedOn != null && interruptedOn.isAfter(damageOn)) ? interruptedOn : damageOn;
		var ends = since.plusYears(years);
		var last = damageOn.plusYears(YEARS_AT_MOST);
		return new Deadline(rule, since, (rule == Rule.AGAINST_LIABLE && ends.isAfter(last)) ? last : ends);
	}

}
