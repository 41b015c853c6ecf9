package nl.meekijken.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;

/**
 * How many uploads run at once on this node, so that slow ones leave room for everybody
 * else: an office and whoever sends by its links share a part of them, and a demo, which
 * anybody can ask for, a smaller one.
 */
@Component
public class UploadPlaces {

	/** A browser of ours sends two at a time. */
	static final int OF_ONE = 6;

	/** A quarter of the connections that the server takes. */
	static final int OF_ALL = 100;

	/** The share of an office. */
	static final int OF_OFFICE = 30;

	/** The share of a demo. */
	static final int OF_DEMO = 8;

	/** The share of all demos together: anybody can ask for several. */
	static final int OF_DEMOS = 24;

	private final Map<Object, Integer> running = new ConcurrentHashMap<>();

	private final Predicate<OfficeId> demos;

	@Autowired
	UploadPlaces(Offices offices, Boundary boundary) {
		this(office -> boundary.inside(office, () -> offices.isRequestedDemo(office)));
	}

	UploadPlaces(Predicate<OfficeId> demos) {
		this.demos = demos;
	}

	/**
	 * Takes a place for one upload of staff; whoever gets one gives it back.
	 * @param who sends
	 */
	public Place take(PersonId who) {
		return take(who, List.of(new Share(Share.ALL, OF_ALL)));
	}

	/**
	 * Takes a place for one upload of an office, or by a link of it; whoever gets one
	 * gives it back.
	 * @param who the person or link that sends
	 */
	public Place take(Object who, OfficeId office) {
		var shares = new ArrayList<Share>();
		shares.add(new Share(Share.ALL, OF_ALL));
		if (this.demos.test(office)) {
			shares.add(new Share(office, OF_DEMO));
			shares.add(new Share(Share.DEMOS, OF_DEMOS));
		}
		else {
			shares.add(new Share(office, OF_OFFICE));
		}
		return take(who, shares);
	}

	/**
	 * Takes a place by a link that does not live, only to hear so: all of these share as
	 * much as a demo.
	 */
	public Place takeEnded(Object link) {
		return take(link, List.of(new Share(Share.ALL, OF_ALL), new Share(Share.ENDED, OF_DEMO)));
	}

	private synchronized Place take(Object who, List<Share> shares) {
		if (count(who) >= OF_ONE) {
			return new TooManyOfYours();
		}
		if (shares.stream().anyMatch(share -> count(share.of()) >= share.most())) {
			return new TooManyOfAll();
		}
		this.running.merge(who, 1, Integer::sum);
		shares.forEach(share -> this.running.merge(share.of(), 1, Integer::sum));
		return new Taken(() -> giveBack(who, shares));
	}

	private int count(Object of) {
		return this.running.getOrDefault(of, 0);
	}

	/**
	 * Takes a place for a form with files of staff, beside those of its files, which each
	 * take one of their own; as what gives it back, or none if all are taken.
	 * @param person who sends
	 */
	public Optional<Runnable> takeForm(PersonId person) {
		return formIn(take(formOf(person), List.of(new Share(Share.ALL, OF_ALL))));
	}

	/** The same for somebody of an office. */
	public Optional<Runnable> takeForm(PersonId person, OfficeId office) {
		return formIn(take(formOf(person), office));
	}

	private static Object formOf(PersonId person) {
		return List.of("form of", person);
	}

	private static Optional<Runnable> formIn(Place place) {
		return switch (place) {
			case Taken taken -> Optional.of(taken.giveBack());
			case TooManyOfYours(), TooManyOfAll() -> Optional.empty();
		};
	}

	private synchronized void giveBack(Object who, List<Share> shares) {
		giveBack(who);
		shares.forEach(share -> giveBack(share.of()));
	}

	private void giveBack(Object of) {
		this.running.computeIfPresent(of, (sender, uploads) -> (uploads > 1) ? uploads - 1 : null);
	}

	/** Whose places they are, and how many of them there are. */
	private record Share(Object of, int most) {

		private static final String ALL = "all";

		private static final String DEMOS = "demos";

		private static final String ENDED = "links that ended";

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

	/** The node, or the office of this sender, has too many uploads running. */
	public record TooManyOfAll() implements Place {
	}

}
