package nl.meekijken.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that goes round behind the pages: at once when somebody rings, and now and then
 * for what other nodes left and what had to wait. A round that breaks off is gone again.
 */
public abstract class Round implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Round.class);

	private static final Duration LEAVE_TAKING = Duration.ofSeconds(20);

	private final String name;

	private final Duration pause;

	private final boolean walks;

	private final Semaphore bell = new Semaphore(0);

	private volatile @Nullable Thread walking;

	private volatile boolean going;

	/**
	 * A round that stands still until it is started.
	 * @param name for logs
	 * @param pause between two rounds when nobody rings
	 * @param walks whether there is anything to do on this node at all
	 */
	protected Round(String name, Duration pause, boolean walks) {
		this.name = name;
		this.pause = pause;
		this.walks = walks;
	}

	/** Does what there is to do, as long as it may go on. */
	protected abstract void go(BooleanSupplier mayGoOn);

	/** Lets the next round begin at once. */
	public void wake() {
		this.bell.release();
	}

	@Override
	public void start() {
		if (!this.walks) {
			return;
		}
		this.going = true;
		this.walking = Thread.ofVirtual().name(this.name).start(this::walk);
	}

	private void walk() {
		try {
			while (this.going) {
				round();
				if (this.bell.tryAcquire(this.pause.toMillis(), TimeUnit.MILLISECONDS)) {
					this.bell.drainPermits();
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void round() {
		try {
			go(() -> this.going);
		}
		catch (RuntimeException | Error ex) {
			LOG.warn("the {} was broken off by {} and will be gone again", this.name, ex.getClass().getName());
		}
	}

	@Override
	public void stop() {
		this.going = false;
		wake();
		var walker = this.walking;
		this.walking = null;
		if (walker == null) {
			return;
		}
		try {
			if (!walker.join(LEAVE_TAKING)) {
				walker.interrupt();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.walking != null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.walks;
	}

	/** Stops after the web server, whose last requests may still bring work. */
	@Override
	public int getPhase() {
		return 0;
	}

}
