package nl.meekijken.notification;

/** How many mails somebody would have had in the last thirty days, by each rhythm. */
public record MailCount(int atOnce, int daily, int weekly) {

	public int of(Rhythm rhythm) {
		return switch (rhythm) {
			case AT_ONCE -> this.atOnce;
			case DAILY -> this.daily;
			case WEEKLY -> this.weekly;
			case NEVER -> 0;
		};
	}

}
