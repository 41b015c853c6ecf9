package nl.meekijken.notification;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import nl.meekijken.account.FollowedSessions;
import nl.meekijken.database.Round;

/**
 * Hears what PostgreSQL signals as long as anybody follows, passes it on, and ends once a
 * second what is followed in a session that is over.
 */
@Component
class LiveRound extends Round {

	private static final int PATIENCE = 500;

	private static final Duration BEGINNING = Duration.ofSeconds(2);

	private final SignalStore signals;

	private final FollowedSessions sessions;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition begun = this.lock.newCondition();

	private Supplier<Collection<LiveStream>> streams = List::of;

	private boolean listening;

	/** Whether signals may have been lost since somebody began to follow. */
	private boolean deaf;

	LiveRound(SignalStore signals, FollowedSessions sessions) {
		super("live news", Duration.ofSeconds(1), true);
		this.signals = signals;
		this.sessions = sessions;
	}

	void tellsTo(Supplier<Collection<LiveStream>> followers) {
		this.streams = followers;
	}

	/** Lets the round begin, and waits until nothing is missed any more, or a moment. */
	void awaitListening() {
		wake();
		this.lock.lock();
		try {
			for (var left = BEGINNING.toNanos(); !this.listening && left > 0;) {
				left = this.begun.awaitNanos(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		try {
			while (mayGoOn.getAsBoolean() && !this.streams.get().isEmpty()) {
				listen();
				this.signals.await(PATIENCE).forEach(signal -> this.streams.get().forEach(each -> each.tell(signal)));
				endWhatIsOver();
			}
			this.deaf = false;
		}
		finally {
			heard(false);
			this.signals.close();
		}
	}

	private void listen() {
		if (this.signals.isOpen()) {
			return;
		}
		this.signals.open();
		if (this.deaf) {
			this.streams.get().forEach(each -> each.tell(LiveStream.ALL));
		}
		this.deaf = true;
		heard(true);
	}

	private void heard(boolean now) {
		this.lock.lock();
		try {
			this.listening = now;
			this.begun.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void endWhatIsOver() {
		var followed = this.streams.get()
			.stream()
			.map(LiveStream::reader)
			.collect(Collectors.toMap(LiveReader::session, LiveReader::person, (one, other) -> one));
		var ended = this.sessions.ended(followed);
		this.streams.get().stream().filter(each -> ended.contains(each.reader().session())).forEach(LiveStream::end);
	}

}
