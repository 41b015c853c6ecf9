package nl.meekijken.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.demo.DemoRequest.Stage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Of several nodes one draws the papers of a demo, and stores them. */
@ModuleTest
class DemosAreDrawnOnceTests {

	@Autowired
	private DemoRequestStore store;

	@Autowired
	private MovableClock clock;

	private final UUID id = UUID.randomUUID();

	@AfterEach
	void leaveNothing() {
		Owner.change("delete from demo.request where id = '" + this.id + "'");
		this.clock.reset();
	}

	@Test
	void whatOneNodeDrawsNoOtherDrawsUntilThatOneMustHaveDied() {
		this.store.add(this.id, Askers.someone(), Stage.WAITING);
		var waiting = due().getFirst();
		assertThat(this.store.reserve(waiting)).isTrue();
		assertThat(this.store.reserve(waiting)).isFalse();
		assertThat(due()).isEmpty();
		this.clock.move(Duration.ofMinutes(2));
		assertThat(due()).hasSize(1);
	}

	private List<DemoRequest> due() {
		return this.store.due().stream().filter(request -> request.id().equals(this.id)).toList();
	}

}
