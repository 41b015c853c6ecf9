package nl.meekijken.administration;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/** A node takes in one delivery at a time, since it holds a part of it in memory. */
@Component
class ArrivalPlace {

	private final Semaphore free = new Semaphore(1);

	/**
	 * Takes the place.
	 * @return false if another delivery has it
	 */
	boolean take() {
		return this.free.tryAcquire();
	}

	void leave() {
		this.free.release();
	}

}
