package nl.meekijken.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.vault.Vault;

/**
 * Lets go each night what may leave, takes an inventory, and writes down and says in the
 * log what is not in order. Of several nodes one does it; another takes over when that
 * one breaks off.
 */
@Component
class NightlyInventory implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(NightlyInventory.class);

	private static final LocalTime AT = LocalTime.of(3, 30);

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	/** Longer than it takes to go through everything. */
	private static final Duration LONGEST = Duration.ofHours(2);

	private static final Duration AGAIN = Duration.ofHours(1);

	private final Departures departures;

	private final Inventory inventory;

	private final InventoryStore store;

	private final Vault vault;

	private final Allowances allowances;

	private final Clock clock;

	private final ScheduledExecutorService nights = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("inventory").factory());

	NightlyInventory(Departures departures, Inventory inventory, InventoryStore store, Vault vault,
			Allowances allowances, Clock clock) {
		this.vault = vault;
		this.store = store;
		this.departures = departures;
		this.inventory = inventory;
		this.allowances = allowances;
		this.clock = clock;
	}

	/** Each night anew, since a night may be an hour longer or shorter. */
	@EventListener(ApplicationReadyEvent.class)
	void waitForTheNight() {
		goIn(untilTheNight(this.clock.instant()));
	}

	@SuppressWarnings("FutureReturnValueIgnored")
	private void goIn(Duration pause) {
		this.nights.schedule(() -> goIn(tried() ? untilTheNight(this.clock.instant()) : AGAIN), pause.toSeconds(),
				TimeUnit.SECONDS);
	}

	static Duration untilTheNight(Instant now) {
		var here = now.atZone(HERE);
		var today = here.with(AT);
		return Duration.between(here, today.isAfter(here) ? today : today.plusDays(1).with(AT));
	}

	/** The night that was the last to begin. */
	static LocalDate nightOf(Instant now) {
		var here = now.atZone(HERE);
		return here.toLocalTime().isBefore(AT) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
	}

	/** Whether the inventory of this night is done, by whichever node. */
	private boolean tried() {
		try {
			var night = nightOf(this.clock.instant());
			take(night);
			return this.store.isDone(night);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The inventory was broken off by {}", ex.getClass().getName());
			return false;
		}
	}

	/**
	 * Takes the inventory of a night, unless another node has or does; what broke off
	 * here while coming in, each node sweeps itself.
	 */
	void take(LocalDate night) throws IOException {
		this.vault.sweep();
		if (!this.store.begin(night, LONGEST)) {
			return;
		}
		this.departures.letGo();
		this.allowances.forgetPast();
		var found = this.inventory.take();
		this.store.settle(night, found.withoutBytes(), found.withoutPaper(), this.clock.instant());
		if (!found.isInOrder()) {
			log.error("Papers and bytes do not match: {} papers without bytes (the first: {}), {} bytes without paper",
					found.withoutBytes().size(), found.withoutBytes().stream().findFirst().orElse(null),
					found.withoutPaper().size());
		}
	}

	@Override
	public void destroy() {
		this.nights.shutdownNow();
	}

}
