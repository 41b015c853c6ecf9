package nl.meekijken.dossier;

/**
 * Which part of the matching dossiers to show.
 *
 * @param which active, inactive, or both as when searching
 * @param page from 1; below counts as 1
 */
public record Listing(Which which, DossierSort sort, boolean descending, int page, int size) {

	/** Which of the two lists. */
	public enum Which {

		ACTIVE, INACTIVE, BOTH

	}

	/** How many rows come before this page. */
	long offset() {
		return Math.max(0, this.page - 1L) * this.size;
	}

}
