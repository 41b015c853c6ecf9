package nl.meekijken.access;

import org.jspecify.annotations.Nullable;

/**
 * One column that was changed.
 *
 * @param before as it stood, none if it was empty
 * @param after as it stands since
 */
public record TrailChange(String column, @Nullable String before, @Nullable String after) {

	/** Whether what it was and became is a secret, of which only the change is kept. */
	public boolean isMasked() {
		return this.before == null && this.after == null;
	}

}
