package nl.meekijken.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes round whenever a paper came in on this node, and every few seconds for those of
 * other nodes and those that had to wait.
 */
@Component
class CheckRound implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(CheckRound.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration LEAVE_TAKING = Duration.ofSeconds(20);

	private final Checker checker;

	private final boolean walks;

	private final Semaphore bell = new Semaphore(0);

	private volatile @Nullable Thread walking;

	private volatile boolean going;

	CheckRound(Checker checker, @Value("${meekijken.check-round:true}") boolean walks) {
		this.checker = checker;
		this.walks = walks;
	}

	/** Lets the next round begin at once. */
	void wake() {
		this.bell.release();
	}

	@Override
	public void start() {
		this.going = true;
		this.walking = Thread.ofVirtual().name("check round").start(this::walk);
	}

	private void walk() {
		try {
			while (this.going) {
				round();
				if (this.bell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
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
			this.checker.checkWhile(() -> this.going);
		}
		catch (RuntimeException ex) {
			LOG.warn("the check round was broken off by {} and will be gone again", ex.getClass().getName());
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

	/** Stops after the web server, whose last requests may still bring a paper. */
	@Override
	public int getPhase() {
		return 0;
	}

}
