package nl.meekijken.dossier;

/** What narrows a list of dossiers by one word. */
public enum Narrowing {

	/** Only those in which the recovery service has to move. */
	WAITING("d.ball = 'RECOVERY'"),
	/** Only those whose promised message or answer did not come. */
	OVERDUE("d.due_at <= ?"),
	/** Only those whose next legal date is past, or comes within a month. */
	LEGAL("d.legal_on <= ?"),
	/** Only those in which something came in that nobody looked at. */
	CAME_IN("d.came_in_at is not null");

	private final String condition;

	Narrowing(String condition) {
		this.condition = condition;
	}

	/** Narrows the dossiers {@code d}. */
	String condition() {
		return this.condition;
	}

}
