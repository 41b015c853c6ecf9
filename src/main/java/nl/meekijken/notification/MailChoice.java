package nl.meekijken.notification;

/**
 * What somebody chose about news by mail.
 *
 * @param hour at which an overview comes, in the Netherlands
 * @param anyTime also in the evening, at night and at weekends
 */
public record MailChoice(Rhythm rhythm, int hour, boolean anyTime) {

	/** Of somebody who has chosen nothing. */
	public static final MailChoice NONE = new MailChoice(Rhythm.NEVER, 8, false);

	public MailChoice {
		if (hour < 0 || hour > 23) {
			throw new IllegalArgumentException("no hour of a day");
		}
	}

	/** The same hours, in another rhythm. */
	MailChoice in(Rhythm another) {
		return new MailChoice(another, this.hour, this.anyTime);
	}

}
