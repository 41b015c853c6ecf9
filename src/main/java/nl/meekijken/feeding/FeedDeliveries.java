package nl.meekijken.feeding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.FileSize;

/**
 * What feeds brought: files that are checked first, and brought in when somebody says so.
 */
@Component
public class FeedDeliveries {

	private final ReceptionRoom room;

	private final Entrance entrance;

	private final FeedingRound round;

	FeedDeliveries(ReceptionRoom room, Entrance entrance, FeedingRound round) {
		this.room = room;
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

	/** How much may come. */
	public DeliveryLimits limits() {
		return new DeliveryLimits(new FileSize(Arriving.MOST_BYTES), this.room.limits().file(), ZipList.MOST_FILES);
	}

	/**
	 * Takes files in, which are checked while they come; nothing is written down before
	 * the first. Call it, and what it gives, outside any transaction.
	 * @param home the office of staff
	 * @param by the member of staff who brings them
	 */
	public Arriving from(Feed feed, OfficeId home, PersonId by) {
		return new Arriving(() -> begin(feed, home, by));
	}

	private Reception begin(Feed feed, OfficeId home, PersonId by) {
		var writing = this.entrance.ofStaffInside(home, by);
		var id = this.room.boundary()
			.inside(writing, () -> this.room.transaction()
				.execute(_ -> this.room.store().begin(home, feed.id(), by, this.room.clock().instant())));
		return new Reception(this.room, home, Objects.requireNonNull(id), feed.id(), this.entrance.ofStaff(by),
				writing);
	}

	/**
	 * Lets a delivery be brought in, or go on, in the background.
	 * @return false if it is not one that can be started, or if one of the same feed that
	 * came later was: it would overwrite what is newer
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean start(OfficeId home, long id, PersonId by) {
		return this.room.store().start(home, id, by);
	}

	/** Has the round look at once for what was started. */
	public void wake() {
		this.round.wake();
	}

	/** Drops a delivery that nobody wants; what is in of it stays. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean drop(OfficeId home, long id) {
		var dropped = this.room.store().drop(home, id);
		if (dropped) {
			this.room.store().forget(home, id);
		}
		return dropped;
	}

}
