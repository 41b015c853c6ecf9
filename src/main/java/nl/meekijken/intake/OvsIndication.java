package nl.meekijken.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.meekijken.values.LicencePlate;

/**
 * A collision of the agreement between insurers, and whose insurer would pay in it. An
 * indication: insurers decide.
 */
public record OvsIndication(OvsSituation situation, Payer payer) {

	private static final String PARKED = "1";

	private static final String FROM_THE_RIGHT = "16";

	/**
	 * What the boxes point at; nothing if none was ticked, or where the agreement does
	 * not apply: it is for two Dutch motor vehicles that collide in the Netherlands, and
	 * for a chain of them not at all. That one of both needs casco cover is told beside
	 * it: that of the counterparty is not known.
	 */
	static Optional<OvsIndication> of(Answers answers) {
		var ours = Set.copyOf(answers.ticks(ReportField.CIRCUMSTANCES_A));
		var theirs = Set.copyOf(answers.ticks(ReportField.CIRCUMSTANCES_B));
		if (!isCovered(answers) || (ours.isEmpty() && theirs.isEmpty())) {
			return Optional.empty();
		}
		var weCause = causedBy(ours, theirs);
		var theyCause = causedBy(theirs, ours);
		if (weCause.isPresent() == theyCause.isPresent()) {
			return Optional.of(new OvsIndication(OvsSituation.SIX, Payer.BOTH));
		}
		return theyCause.map(situation -> new OvsIndication(situation, Payer.COUNTERPARTY))
			.or(() -> weCause.map(situation -> new OvsIndication(situation, Payer.CLIENT)));
	}

	private static boolean isCovered(Answers answers) {
		return answers.is(ReportField.PARTY_KIND, "motorvoertuig") && answers.asks(ReportField.COVER)
				&& isSingle(answers)
				&& Stream.of(ReportField.DAMAGE_COUNTRY, ReportField.PLATE_COUNTRY, ReportField.PARTY_PLATE_COUNTRY)
					.allMatch(country -> answers.is(country, LicencePlate.NETHERLANDS));
	}

	private static boolean isSingle(Answers answers) {
		return !answers.has(ReportField.OTHER_PARTIES) && !answers.asks(ReportField.SECOND_KIND)
				&& !answers.is(ReportField.EVENT_KIND, "kettingbotsing");
	}

	/** What one side did for which it pays. */
	private static Optional<OvsSituation> causedBy(Set<String> own, Set<String> other) {
		for (var situation : List.of(OvsSituation.ONE, OvsSituation.THREE, OvsSituation.FOUR, OvsSituation.TWO)) {
			if (own.stream().anyMatch(situation.boxes()::contains)) {
				return Optional.of(situation);
			}
		}
		if (other.contains(FROM_THE_RIGHT) && !own.contains(FROM_THE_RIGHT)) {
			return Optional.of(OvsSituation.TWO);
		}
		var stoodStill = other.contains(PARKED) && other.stream().noneMatch(OvsSituation.ONE.boxes()::contains);
		return (stoodStill && !own.contains(PARKED)) ? Optional.of(OvsSituation.FIVE) : Optional.empty();
	}

}
