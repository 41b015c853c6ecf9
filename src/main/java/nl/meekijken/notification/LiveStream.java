package nl.meekijken.notification;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The numbers of dossiers in which there is something new, for one browser that waits for
 * them. What it does not fetch in time is summed up, so that it holds little however slow
 * it is.
 */
public final class LiveStream {

	/** Said where it is not known any more in which dossiers: look at all. */
	public static final String ALL = "alle";

	private static final int MOST = 20;

	private static final String END = "";

	private final LiveReader reader;

	private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST);

	private volatile boolean ended;

	private volatile boolean over;

	LiveStream(LiveReader reader) {
		this.reader = reader;
	}

	LiveReader reader() {
		return this.reader;
	}

	/** What one did oneself is no news. */
	synchronized void tell(Signal signal) {
		if (signal.office() == this.reader.office().value() && signal.by() != this.reader.person().value()) {
			tell(signal.number());
		}
	}

	synchronized void tell(String number) {
		if (!this.ended && !this.waiting.contains(number) && !this.waiting.offer(number)) {
			this.waiting.clear();
			this.waiting.offer(ALL);
		}
	}

	/** Ends for good: whoever followed need not come back. */
	synchronized void end() {
		this.over = true;
		breakOff();
	}

	/** Ends here: whoever followed goes on where there is room. */
	synchronized void breakOff() {
		this.ended = true;
		this.waiting.clear();
		this.waiting.offer(END);
	}

	public boolean hasEnded() {
		return this.ended;
	}

	/** Whether it ended for good. */
	public boolean isOver() {
		return this.over;
	}

	/** Waits for the next number; none if nothing came in that time, or ever will. */
	public Optional<String> next(Duration patience) throws InterruptedException {
		return Optional.ofNullable(this.waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS))
			.filter(number -> !number.equals(END));
	}

}
