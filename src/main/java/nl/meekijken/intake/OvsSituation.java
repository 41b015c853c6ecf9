package nl.meekijken.intake;

import java.util.List;

/**
 * The collisions of the agreement between insurers on simplified settlement (OVS), by the
 * boxes that were ticked on the accident statement.
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

	private final String boxes;

	OvsSituation(String... boxes) {
		this.boxes = String.join(",", boxes);
	}

	/** The boxes of whoever pays in it. */
	List<String> boxes() {
		return List.of(this.boxes.split(","));
	}

}
