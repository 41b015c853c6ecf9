package nl.meekijken.dossier;

/** In which order staff see dossiers; what waits longest comes first. */
public enum WorkSort {

	/** By what was promised, a message or an answer; the overdue ones come first. */
	PROMISE("d.due_at, d.id", "due_at, id"),
	/** By how long somebody has to move. */
	WAITING("d.ball_since, d.id", "ball_since, id"),
	/** The oldest report first. */
	REPORT("d.reported_at, d.id", "reported_at, id"),
	/** By the next day that the law names. */
	LEGAL("d.legal_on, d.id", "legal_on, id"),
	/** By how long ago something came in that nobody looked at. */
	ARRIVAL("d.came_in_at, d.id", "came_in_at, id"),
	/** The last activity first. */
	ACTIVITY("d.last_activity_at desc, d.id desc", "last_activity_at desc, id desc");

	private final String order;

	private final String orderOfPage;

	WorkSort(String order, String orderOfPage) {
		this.order = order;
		this.orderOfPage = orderOfPage;
	}

	String order() {
		return this.order;
	}

	String orderOfPage() {
		return this.orderOfPage;
	}

}
