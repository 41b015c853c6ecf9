package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes whose clocks differ write to nobody at the same time. */
@ModuleTest
class LentReadersTests {

	private static final Duration LEASE = Duration.ofMinutes(5);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MailingStore store;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private final List<Due> lent = new ArrayList<>();

	private Subscriber sanne;

	private PersonId person;

	@BeforeEach
	void somethingHappens() {
		this.sanne = new Subscriber(this.house);
		this.person = this.sanne.someone().person();
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.OFFER_RECEIVED);
		this.clock.move(Duration.ofMinutes(5));
	}

	@AfterEach
	void leaveNothing() {
		giveBack();
		this.sanne.choose(Rhythm.NEVER, Map.of());
		this.clock.reset();
	}

	@Test
	void aNodeWhoseClockIsAheadTakesNobodyToWhomAnotherIsWriting() {
		assertThat(takenAt(this.clock.instant())).contains(this.person);
		var ahead = this.clock.instant().plus(LEASE.multipliedBy(2));
		assertThat(takenAt(ahead)).doesNotContain(this.person);
		giveBack();
		assertThat(takenAt(ahead)).contains(this.person);
	}

	@Test
	void aNodeThatDiedIsFollowedByAnotherOnceItsLeaseIsOver() {
		assertThat(takenAt(this.clock.instant())).contains(this.person);
		Owner.change("update notification.mailing set leased_until = clock_timestamp() - interval '1 second'"
				+ " where person_id = " + this.person.value());
		assertThat(this.sanne.receivedAfter(LEASE)).hasSize(1);
	}

	@Test
	void whoeverMayNotLookIsGivenBackAndWrittenToLater() {
		block(true);
		assertThat(this.sanne.received()).isEmpty();
		block(false);
		assertThat(this.sanne.receivedAfter(LEASE)).hasSize(1);
	}

	private List<PersonId> takenAt(Instant now) {
		var taken = new ArrayList<PersonId>();
		for (var due = this.store.claim(now, now.plus(LEASE)); due
			.isPresent(); due = this.store.claim(now, now.plus(LEASE))) {
			this.lent.add(due.get());
			taken.add(due.get().person());
		}
		return taken;
	}

	private void giveBack() {
		for (var due : this.lent) {
			this.boundary.inside(due.office(), () -> {
				this.store.letGo(due);
				return due;
			});
		}
		this.lent.clear();
	}

	private void block(boolean blocked) {
		Owner.change("update account.person set enabled = %s where id = %d".formatted(!blocked, this.person.value()));
	}

}
