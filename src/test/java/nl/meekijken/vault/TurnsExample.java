package nl.meekijken.vault;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Turns within one process. */
final class TurnsExample implements Turns {

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

	@Override
	public <T> T together(Fingerprint bytes, Work<T> work) throws IOException {
		return run(this.lock.readLock(), work);
	}

	@Override
	public <T> T alone(Fingerprint bytes, Work<T> work) throws IOException {
		return run(this.lock.writeLock(), work);
	}

	private static <T> T run(Lock turn, Work<T> work) throws IOException {
		turn.lock();
		try {
			return work.run();
		}
		finally {
			turn.unlock();
		}
	}

}
