package nl.meekijken.notification;

import java.time.Instant;

/** Until when somebody knows what happened in a dossier. */
public record LastLook(Instant until) {

	/** Of somebody to whom nothing is new. */
	public static final LastLook KNOWS_ALL = new LastLook(Instant.MAX);

	/** Whether what happened at that moment is new. */
	public boolean isBefore(Instant moment) {
		return moment.isAfter(this.until);
	}

}
