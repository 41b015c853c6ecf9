package nl.meekijken.dossier;

/** Where a dossier stands; the catalogue of statuses with the station each belongs to. */
public enum DossierStatus {

	REPORTED(Station.REPORTED, Ball.RECOVERY), AWAITING_PAPERS(Station.REPORTED, Ball.CLIENT),
	AWAITING_AUTHORISATION(Station.REPORTED, Ball.CLIENT), ASSESSING(Station.COMPLETE, Ball.RECOVERY),
	TRACING_COUNTERPARTY(Station.ASSESSED, Ball.RECOVERY), EXPERTISE(Station.ASSESSED, Ball.EXPERT),
	HELD_LIABLE(Station.HELD_LIABLE, Ball.INSURER), DISPUTED(Station.HELD_LIABLE, Ball.RECOVERY),
	GUARANTEE_FUND(Station.HELD_LIABLE, Ball.GUARANTEE_FUND), ABROAD(Station.HELD_LIABLE, Ball.BUREAU),
	KIFID(Station.HELD_LIABLE, Ball.KIFID), COURT(Station.HELD_LIABLE, Ball.COURT),
	ADMITTED(Station.ADMITTED, Ball.INSURER), CLAIMED(Station.ADMITTED, Ball.INSURER),
	PARTLY_PAID(Station.ADMITTED, Ball.INSURER), PAID(Station.PAID, Ball.RECOVERY),
	REFUSED(Station.CLOSED, Ball.NOBODY), CLOSED_RECOVERED(Station.CLOSED, Ball.NOBODY),
	CLOSED_PARTLY(Station.CLOSED, Ball.NOBODY), CLOSED_UNRECOVERED(Station.CLOSED, Ball.NOBODY),
	WITHDRAWN(Station.CLOSED, Ball.NOBODY);

	private final Station reached;

	private final Ball usualBall;

	DossierStatus(Station reached, Ball usualBall) {
		this.reached = reached;
		this.usualBall = usualBall;
	}

	/** The last station that a dossier with this status has passed. */
	public Station reached() {
		return this.reached;
	}

	/** Who usually has to move next; a dossier may say otherwise. */
	public Ball usualBall() {
		return this.usualBall;
	}

	/** Whether the dossier still runs: the two lists of the start screen part here. */
	public boolean isActive() {
		return this.reached != Station.CLOSED;
	}

}
