package nl.meekijken.account;

import org.jspecify.annotations.Nullable;

/**
 * What the house thinks of a password.
 *
 * @param refusal why it is not taken; none if it is
 * @param shortest how many characters are asked of this person
 * @param strength from 0 to {@link #STRONGEST}
 */
public record PasswordJudgement(@Nullable PasswordRefusal refusal, int shortest, int strength) {

	/** The strength beyond which no difference is shown. */
	public static final int STRONGEST = 20;

	/** From here on nothing more need be wished. */
	public static final int STRONG = 17;

	/** Whether it is far beyond what is asked. */
	public boolean strong() {
		return this.refusal == null && this.strength >= STRONG;
	}

}
