package nl.meekijken.dossier;

/**
 * By which column the list is sorted. Statuses go from report to closing, and the ball
 * from whoever reads to the others, as their enums do.
 */
public enum DossierSort {

	CLIENT("client_sort"), NUMBER("claim_number"), PLATE("plate"), DAMAGE_DATE("damage_on"),
	COUNTERPARTY("counterparty_sort"), STATUS("status_rank"), BALL("ball_rank"), LAST_ACTIVITY("last_activity_at");

	private final String column;

	DossierSort(String column) {
		this.column = column;
	}

	String column() {
		return this.column;
	}

}
