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

	/** Whether it is another one a moment later, without anybody doing anything. */
	public boolean isMoving() {
		return this == COMING || this == RUNNING;
	}

	/** Whether a part of it is in. */
	public boolean isHalfway() {
		return this == RUNNING || this == FAILED;
	}

	/** Whether it waits for somebody to start it, or to let it go on. */
	public boolean canStart() {
		return this == CHECKED || this == FAILED;
	}

}
