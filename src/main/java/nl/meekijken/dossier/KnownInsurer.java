package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An insurer or agent of the list.
 *
 * @param now by which name it goes now; none if by this one
 */
public record KnownInsurer(long id, InsurerKind kind, String name, @Nullable String now, int version) {

	/** Whether it can be chosen. */
	public boolean isCurrent() {
		return this.now == null;
	}

}
