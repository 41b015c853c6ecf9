package nl.meekijken.feeding;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/**
 * What feeds brought: files that are checked first, and brought in when somebody says so.
 */
@Component
public class Deliveries {

	private final Rooms rooms;

	private final Entrance entrance;

	private final FeedingRound round;

	Deliveries(Rooms rooms, Entrance entrance, FeedingRound round) {
		this.rooms = rooms;
		this.entrance = entrance;
		this.round = round;
	}

	/** Asks for the latest; only staff get an answer. */
	public Question<List<Delivery>> latest(int most) {
		return DeliveryStore.latest(most);
	}

	/** Asks for one; only staff get an answer. */
	public Question<Optional<Delivery>> one(long id) {
		return DeliveryStore.one(id);
	}

	/** Asks what is wrong with one, in the order of its files. */
	public Question<List<Fault>> faults(long id, int most) {
		return DeliveryStore.faults(id, most);
	}

	/**
	 * Begins to take in files, which are checked while they come. Call it outside any
	 * transaction.
	 * @param home the office of staff
	 * @param by the member of staff who brings them
	 */
	public Arriving begin(OfficeId home, PersonId by, Feed feed) {
		var writing = this.entrance.ofStaffInside(home, by);
		var id = this.rooms.boundary()
			.inside(writing, () -> this.rooms.transaction()
				.execute(_ -> this.rooms.store().begin(home, feed.id(), by, this.rooms.clock().instant())));
		return new Arriving(new Reception(this.rooms, home, Objects.requireNonNull(id), feed.id(),
				this.entrance.ofStaff(by), writing));
	}

	/**
	 * Lets a delivery be brought in, or go on, in the background.
	 * @return false if it is not one that can be started
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean start(OfficeId home, long id, PersonId by) {
		return this.rooms.store().start(home, id, by);
	}

	/** Has the round look at once for what was started. */
	public void wake() {
		this.round.wake();
	}

	/** Drops a delivery that nobody wants; what is in of it stays. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean drop(OfficeId home, long id) {
		var dropped = this.rooms.store().drop(home, id);
		if (dropped) {
			this.rooms.store().forget(home, id);
		}
		return dropped;
	}

	/** By what deliveries are kept and judged. */
	@Component
	record Rooms(Boundary boundary, TransactionTemplate transaction, DeliveryStore store, KnownSearch known,
			Clock clock) {
	}

}
