package nl.meekijken.notification;

/** How often somebody wants to hear of news by mail. */
public enum Rhythm {

	/** Within five minutes, what happens together in one mail. */
	AT_ONCE,
	/** Once a day, at an hour of choice. */
	DAILY,
	/** On Mondays, at an hour of choice. */
	WEEKLY, NEVER;

	/** Whether it comes at an hour of choice, and not because something happened. */
	public boolean isOverview() {
		return this == DAILY || this == WEEKLY;
	}

}
