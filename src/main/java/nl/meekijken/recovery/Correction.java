package nl.meekijken.recovery;

/**
 * That something was booked by mistake.
 *
 * @param booked the entry that is taken back
 * @param reason at most {@value #LONGEST} characters
 */
public record Correction(long booked, String reason) {

	/** How many characters a reason may have. */
	public static final int LONGEST = 200;

	/** Whether a reason says something, and not too much. */
	public static boolean fits(String reason) {
		return !reason.isBlank() && reason.length() <= LONGEST;
	}

}
