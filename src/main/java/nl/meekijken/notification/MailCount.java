package nl.meekijken.notification;

/**
 * How many mails somebody would have had in the last thirty days, with each rhythm for
 * whatever has no choice of its own.
 *
 * @param never of kinds and dossiers that were chosen otherwise
 */
public record MailCount(int atOnce, int daily, int weekly, int never) {

	public int of(Rhythm rhythm) {
		return switch (rhythm) {
			case AT_ONCE -> this.atOnce;
			case DAILY -> this.daily;
			case WEEKLY -> this.weekly;
			case NEVER -> this.never;
		};
	}

}
