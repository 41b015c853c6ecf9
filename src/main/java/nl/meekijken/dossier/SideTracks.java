package nl.meekijken.dossier;

/**
 * What runs beside the stations of a dossier.
 *
 * @param injury handled apart by an injury specialist; no detail of it is ever shown
 * @param complaint before the financial complaints tribunal (Kifid) or a court
 */
public record SideTracks(Expertise expertise, boolean injury, boolean abroad, boolean guaranteeFund,
		boolean complaint) {
}
