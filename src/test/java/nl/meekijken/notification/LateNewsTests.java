package nl.meekijken.notification;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** News that is written down late, or by a node whose clock is slow. */
@ModuleTest
class LateNewsTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Subscriber sanne;

	@BeforeEach
	void somebody() {
		this.sanne = new Subscriber(this.house);
	}

	@AfterEach
	void stopAndPutTheClockBack() {
		this.sanne.choose(Rhythm.NEVER, Map.of());
		this.clock.reset();
	}

	@Test
	void whatIsWrittenDownUpToAnHourLateIsStillToldOnce() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.clock.move(Duration.ofMinutes(90));
		this.sanne.happens(ActivityKind.OFFER_RECEIVED);
		assertThat(this.sanne.receivedAfter(Duration.ofMinutes(5))).hasSize(1);
		this.clock.move(Duration.ofMinutes(-35));
		var late = this.sanne.happens(ActivityKind.OFFER_RECEIVED);
		var received = this.sanne.receivedAfter(Duration.ofMinutes(41));
		assertThat(received).hasSize(2);
		assertThat(received).anySatisfy(letter -> assertThat(letter.text()).contains(late.toString()));
		assertThat(this.sanne.receivedAfter(Duration.ofMinutes(10))).hasSize(2);
	}

	@Test
	void whatHappenedBeforeMailWasChosenIsNotToldAfterwards() {
		this.sanne.happens(ActivityKind.OFFER_RECEIVED);
		this.clock.move(Duration.ofMinutes(1));
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		assertThat(this.sanne.receivedAfter(Duration.ofMinutes(10))).isEmpty();
	}

}
