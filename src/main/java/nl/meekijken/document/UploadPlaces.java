package nl.meekijken.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;

/**
 * How many uploads run at once on this node, so that slow ones leave room for everybody
 * else.
 */
@Component
public class UploadPlaces {

	/** A browser of ours sends two at a time. */
	static final int OF_ONE = 6;

	/** A quarter of the connections that the server takes. */
	static final int OF_ALL = 100;

	private final Map<Object, Integer> running = new ConcurrentHashMap<>();

	private int all;

	/**
	 * Takes a place for one upload; whoever gets one gives it back.
	 * @param who the person or link that sends
	 */
	public synchronized Place take(Object who) {
		if (this.running.getOrDefault(who, 0) >= OF_ONE) {
			return new TooManyOfYours();
		}
		if (this.all >= OF_ALL) {
			return new TooManyOfAll();
		}
		this.all++;
		this.running.merge(who, 1, Integer::sum);
		return new Taken(() -> giveBack(who));
	}

	/**
	 * Takes a place for a form with files, beside those of its files, which each take one
	 * of their own; as what gives it back, or none if all are taken.
	 * @param person who sends
	 */
	public Optional<Runnable> takeForm(PersonId person) {
		return switch (take(List.of("form of", person))) {
			case Taken taken -> Optional.of(taken.giveBack());
			case TooManyOfYours(), TooManyOfAll() -> Optional.empty();
		};
	}

	private synchronized void giveBack(Object who) {
		this.all--;
		this.running.computeIfPresent(who, (sender, uploads) -> (uploads > 1) ? uploads - 1 : null);
	}

	/** Whether there was a place. */
	public sealed interface Place {

	}

	/** Ours until it is closed. */
	public record Taken(Runnable giveBack) implements Place, AutoCloseable {

		@Override
		public void close() {
			this.giveBack.run();
		}

	}

	/** This sender has too many uploads running. */
	public record TooManyOfYours() implements Place {
	}

	/** The node has too many uploads running. */
	public record TooManyOfAll() implements Place {
	}

}
