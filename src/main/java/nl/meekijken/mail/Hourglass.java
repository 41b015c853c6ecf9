package nl.meekijken.mail;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.mail.MessagingException;

/**
 * Breaks off work that waits for somebody else. Time-outs of single answers do not: who
 * sends one letter now and then never lets them end.
 */
final class Hourglass {

	/** How long what was broken off may take to clean up. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private Hourglass() {
	}

	/**
	 * Does the work in a thread of its own, whose connections close when it is broken
	 * off.
	 * @throws MessagingException as the work does, and when it took too long
	 */
	static <T> T within(Duration most, Callable<T> work) throws MessagingException {
		var task = new FutureTask<>(work);
		var worker = Thread.ofVirtual().name("mail").start(task);
		try {
			return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			breakOff(worker);
			throw new MessagingException("it took longer than " + most);
		}
		catch (InterruptedException ex) {
			worker.interrupt();
			Thread.currentThread().interrupt();
			throw new MessagingException("told to stop");
		}
		catch (ExecutionException ex) {
			throw asItWas(Objects.requireNonNull(ex.getCause()));
		}
	}

	private static void breakOff(Thread worker) {
		worker.interrupt();
		try {
			worker.join(GRACE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static MessagingException asItWas(Throwable cause) {
		return switch (cause) {
			case MessagingException told -> told;
			case RuntimeException fault -> throw fault;
			case Error error -> throw error;
			default -> new MessagingException("it cannot be read", new Exception(cause));
		};
	}

}
