package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes round whenever a letter was posted on this node, and every few seconds for those
 * of other nodes and those that had to wait. Without a mail server letters wait.
 */
@Component
class PostRound implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration LEAVE_TAKING = Duration.ofSeconds(20);

	private final @Nullable Postman postman;

	private final Semaphore bell = new Semaphore(0);

	private volatile @Nullable Thread walking;

	private volatile boolean going;

	PostRound(ObjectProvider<MailServer> inside, MailSettings settings, OutboxStore store, Letterhead head,
			Clock clock) {
		var server = inside.getIfAvailable(() -> settings.server().orElse(null));
		this.postman = (server != null) ? new Postman(store, new Smtp(server, head), head, clock) : null;
	}

	/** Lets the next round begin at once. */
	void wake() {
		this.bell.release();
	}

	@Override
	public void start() {
		var sender = this.postman;
		if (sender == null) {
			LOG.warn("No mail server is set (MEEKIJKEN_MAIL_HOST): letters wait in the outbox until there is one.");
			return;
		}
		this.going = true;
		this.walking = Thread.ofVirtual().name("post round").start(() -> walk(sender));
	}

	private void walk(Postman sender) {
		try {
			while (this.going) {
				round(sender);
				if (this.bell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
					this.bell.drainPermits();
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void round(Postman sender) {
		try {
			sender.deliverWhile(() -> this.going);
		}
		catch (RuntimeException ex) {
			LOG.warn("the post round was broken off by {} and will be gone again", ex.getClass().getName());
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

	/** Stops after the web server, whose last requests may still post a letter. */
	@Override
	public int getPhase() {
		return 0;
	}

}
