package nl.meekijken.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes whose clocks differ do not pick the mail up side by side. */
@ModuleTest
class DifferingTurnsTests {

	private static final Duration TURN = Duration.ofMinutes(10);

	private final UUID one = UUID.randomUUID();

	private final UUID other = UUID.randomUUID();

	@Autowired
	private ReceivingStore store;

	@BeforeEach
	@AfterEach
	void nobodysTurn() {
		Owner.change("update reply.turn set holder = null, leased_until = '-infinity'");
	}

	@Test
	void aNodeWhoseClockIsAheadDoesNotPickUpBesideAnother() {
		assertThat(take(this.one, MovableClock.START)).isTrue();
		assertThat(take(this.other, MovableClock.START.plus(Duration.ofHours(1)))).isFalse();
		assertThat(take(this.one, MovableClock.START)).as("goes on").isTrue();
	}

	@Test
	void aNodeWhoseClockIsAheadAndWhichDiesKeepsTheTurnNoLongerThanItLasts() {
		assertThat(take(this.one, MovableClock.START.plus(Duration.ofDays(300)))).isTrue();
		assertThat(take(this.other, MovableClock.START)).isFalse();
		Owner.change("update reply.turn set leased_until = leased_until - interval '10 minutes'");
		assertThat(take(this.other, MovableClock.START)).isTrue();
	}

	private boolean take(UUID node, Instant now) {
		return this.store.takeTurn(node, now, now.plus(TURN));
	}

}
