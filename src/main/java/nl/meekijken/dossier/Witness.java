package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

/** Who saw what happened; known to staff only. */
public record Witness(@Nullable String name, @Nullable String address, @Nullable String phone, @Nullable String email,
		Obtained statement) {

	/** Somebody of whom nothing is known. */
	public static final Witness NOBODY = new Witness(null, null, null, null, Obtained.NOT_ASKED);

	/** Whether this place is empty: one who was removed leaves it so. */
	public boolean isNobody() {
		return equals(NOBODY);
	}

}
