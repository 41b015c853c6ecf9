package nl.meekijken.intake;

import java.util.Arrays;
import java.util.Optional;

/**
 * The words in which somebody declares that a client allows looking along. New words get
 * a constant of their own; what was declared before keeps its own.
 */
public enum ConsentText {

	NOVEMBER_2026("2026-11"),

	/** By staff, of what an intermediary told them. */
	TOLD_TO_STAFF("2026-11-verteld");

	/** What whoever reports declares today. */
	public static final ConsentText TODAY = NOVEMBER_2026;

	private final String version;

	ConsentText(String version) {
		this.version = version;
	}

	/** By which it is kept. */
	public String version() {
		return this.version;
	}

	static Optional<ConsentText> of(String version) {
		return Arrays.stream(values()).filter(text -> text.version.equals(version)).findFirst();
	}

}
