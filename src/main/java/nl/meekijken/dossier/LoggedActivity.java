package nl.meekijken.dossier;

/**
 * An activity as staff see it: with whom it is meant for.
 *
 * @param corrected whether a later one says that it stood there wrongly
 */
public record LoggedActivity(Activity activity, Audience audience, boolean corrected) {

	public boolean isInternal() {
		return this.audience == Audience.INTERNAL;
	}

}
