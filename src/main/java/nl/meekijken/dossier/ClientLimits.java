package nl.meekijken.dossier;

import java.util.Optional;

import nl.meekijken.values.Line;

/** How long data of a client may be: what is reported must be editable later. */
public final class ClientLimits {

	public static final int NAME = 100;

	public static final int TOWN = 80;

	public static final int REFERENCE = 40;

	/** Of the name on a bank account, as banks do. */
	public static final int ACCOUNT_HOLDER = 70;

	public static final int FOREIGN_POSTCODE = 12;

	/** With its addition. */
	public static final int HOUSE_NUMBER = 20;

	private ClientLimits() {
	}

	/** A number with what belongs to it; empty without a digit, or if it is too long. */
	public static Optional<String> houseNumber(String typed, String addition) {
		var behind = addition.isEmpty() ? "" : " " + addition;
		return Line.parse(typed, HOUSE_NUMBER - Math.min(behind.length(), HOUSE_NUMBER))
			.filter(line -> line.chars().anyMatch(Character::isDigit))
			.map(line -> line + behind);
	}

}
