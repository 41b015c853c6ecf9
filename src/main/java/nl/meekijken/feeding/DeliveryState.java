package nl.meekijken.feeding;

/** How far a delivery is. */
public enum DeliveryState {

	/** Its files are coming in and being checked. */
	COMING,

	/** Nothing is wrong with it; it waits to be started. */
	CHECKED,

	/** Something is wrong with it; nothing of it comes in. */
	REFUSED,

	/** It is being brought in. */
	RUNNING,

	/** It stopped half-way, and can go on. */
	FAILED,

	/** All of it is in. */
	DONE,

	/** Nobody wanted it. */
	DROPPED;

	/** Whether it waits for somebody to start it, or to let it go on. */
	public boolean canStart() {
		return this == CHECKED || this == FAILED;
	}

}
