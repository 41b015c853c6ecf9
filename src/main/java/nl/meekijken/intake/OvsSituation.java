package nl.meekijken.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The collisions of the agreement between insurers on simplified settlement (OVS), by the
 * boxes that were ticked on the accident statement. An indication: insurers decide.
 */
public enum OvsSituation {

	/** A special manoeuvre: whoever makes it pays. */
	ONE("2", "3", "4", "5", "10", "14"),
	/** A junction or priority: whoever had to give way pays. */
	TWO("6", "17"),
	/** From behind, in the same lane: whoever drives behind pays. */
	THREE("8"),
	/** Oncoming: whoever is not on their own half pays. */
	FOUR("15"),
	/** Against something parked: whoever drives pays. */
	FIVE,
	/** All others, and where both sides would pay: each half. */
	SIX;

	private static final String PARKED = "1";

	private static final String FROM_THE_RIGHT = "16";

	private final String boxes;

	OvsSituation(String... boxes) {
		this.boxes = String.join(",", boxes);
	}

	/**
	 * What the boxes point at; nothing if none was ticked, or where the agreement does
	 * not apply: it is for two motor vehicles.
	 */
	static Optional<Indication> of(Answers answers) {
		var ours = Set.copyOf(answers.ticks(ReportField.CIRCUMSTANCES_A));
		var theirs = Set.copyOf(answers.ticks(ReportField.CIRCUMSTANCES_B));
		var twoVehicles = answers.is(ReportField.PARTY_KIND, "motorvoertuig") && answers.asks(ReportField.PLATE)
				&& !answers.has(ReportField.OTHER_PARTIES);
		if (!twoVehicles || (ours.isEmpty() && theirs.isEmpty())) {
			return Optional.empty();
		}
		var weCause = causedBy(ours, theirs);
		var theyCause = causedBy(theirs, ours);
		if (weCause.isPresent() == theyCause.isPresent()) {
			return Optional.of(new Indication(SIX, Payer.BOTH));
		}
		return theyCause.map(situation -> new Indication(situation, Payer.COUNTERPARTY))
			.or(() -> weCause.map(situation -> new Indication(situation, Payer.CLIENT)));
	}

	/** What one side did for which it pays. */
	private static Optional<OvsSituation> causedBy(Set<String> own, Set<String> other) {
		for (var situation : List.of(ONE, THREE, FOUR, TWO)) {
			if (own.stream().anyMatch(List.of(situation.boxes.split(","))::contains)) {
				return Optional.of(situation);
			}
		}
		if (other.contains(FROM_THE_RIGHT) && !own.contains(FROM_THE_RIGHT)) {
			return Optional.of(TWO);
		}
		return (other.contains(PARKED) && !own.contains(PARKED)) ? Optional.of(FIVE) : Optional.empty();
	}

	/** Whose insurer would pay. */
	public enum Payer {

		COUNTERPARTY, CLIENT, BOTH

	}

	/** A situation, and whose insurer would pay in it. */
	public record Indication(OvsSituation situation, Payer payer) {
	}

}
