package nl.meekijken.dossier;

/** Who has to move next in a dossier. */
public enum Ball {

	OFFICE, CLIENT, RECOVERY, INSURER, EXPERT, GUARANTEE_FUND, BUREAU, KIFID, COURT, NOBODY;

	/** Whether it lies with the reader's own office or its client, who can then act. */
	public boolean isYours() {
		return this == OFFICE || this == CLIENT;
	}

}
