package nl.meekijken.dossier;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	/** Whether closing like this is without full recovery, so that it needs a reason. */
	public boolean needsCloseReason() {
		return this == REFUSED || this == CLOSED_PARTLY || this == CLOSED_UNRECOVERED || this == WITHDRAWN;
	}

	/** How a dossier gets from here to there; not at all if none. */
	public @Nullable Step stepTo(DossierStatus there) {
		if (there == this) {
			return isActive() ? Step.STAYING : null;
		}
		if (!isActive()) {
			return there.isActive() ? Step.REOPENING : null;
		}
		if (onward().contains(there)) {
			return there.isActive() ? Step.FORWARD : Step.CLOSING;
		}
		return (there.isActive() && there.compareTo(this) < 0) ? Step.BACK : null;
	}

	/**
	 * Where a dossier goes from here in the course of things, as the process is: papers
	 * and authorisation, judgement, tracing and expertise, liability with its disputes
	 * and side roads, claim, payment. A client may withdraw at any time; an assignment is
	 * refused before anybody was held liable; what was admitted can end recovered.
	 */
	public Set<DossierStatus> onward() {
		return switch (this) {
			case REPORTED ->
				EnumSet.of(AWAITING_PAPERS, AWAITING_AUTHORISATION, ASSESSING, REFUSED, CLOSED_UNRECOVERED, WITHDRAWN);
			case AWAITING_PAPERS ->
				EnumSet.of(AWAITING_AUTHORISATION, ASSESSING, REFUSED, CLOSED_UNRECOVERED, WITHDRAWN);
			case AWAITING_AUTHORISATION ->
				EnumSet.of(AWAITING_PAPERS, ASSESSING, REFUSED, CLOSED_UNRECOVERED, WITHDRAWN);
			case ASSESSING -> EnumSet.of(AWAITING_PAPERS, AWAITING_AUTHORISATION, TRACING_COUNTERPARTY, EXPERTISE,
					HELD_LIABLE, GUARANTEE_FUND, ABROAD, REFUSED, CLOSED_UNRECOVERED, WITHDRAWN);
			case TRACING_COUNTERPARTY, EXPERTISE -> EnumSet.of(TRACING_COUNTERPARTY, EXPERTISE, HELD_LIABLE,
					GUARANTEE_FUND, ABROAD, REFUSED, CLOSED_UNRECOVERED, WITHDRAWN);
			case HELD_LIABLE, DISPUTED, GUARANTEE_FUND, ABROAD, KIFID, COURT -> EnumSet.of(DISPUTED, GUARANTEE_FUND,
					ABROAD, KIFID, COURT, ADMITTED, CLAIMED, PARTLY_PAID, PAID, CLOSED_UNRECOVERED, WITHDRAWN);
			case ADMITTED, CLAIMED, PARTLY_PAID -> EnumSet.of(DISPUTED, KIFID, COURT, CLAIMED, PARTLY_PAID, PAID,
					CLOSED_RECOVERED, CLOSED_PARTLY, CLOSED_UNRECOVERED, WITHDRAWN);
			case PAID -> EnumSet.of(CLOSED_RECOVERED, CLOSED_PARTLY, WITHDRAWN);
			case REFUSED, CLOSED_RECOVERED, CLOSED_PARTLY, CLOSED_UNRECOVERED, WITHDRAWN ->
				EnumSet.noneOf(DossierStatus.class);
		};
	}

}
