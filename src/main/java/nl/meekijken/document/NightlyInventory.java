package nl.meekijken.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/**
 * Lets go each night what may leave, takes an inventory, and says in the log what is not
 * in order.
 */
@Component
class NightlyInventory implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(NightlyInventory.class);

	private static final LocalTime AT = LocalTime.of(3, 30);

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private final Departures departures;

	private final Inventory inventory;

	private final Clock clock;

	private final ScheduledExecutorService nights = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("inventory").factory());

	NightlyInventory(Departures departures, Inventory inventory, Clock clock) {
		this.departures = departures;
		this.inventory = inventory;
		this.clock = clock;
	}

	/** Each night anew, since a night may be an hour longer or shorter. */
	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void waitForTheNight() {
		this.nights.schedule(() -> {
			take();
			waitForTheNight();
		}, untilTheNight(this.clock.instant()).toSeconds(), TimeUnit.SECONDS);
	}

	static Duration untilTheNight(Instant now) {
		var here = now.atZone(HERE);
		var today = here.with(AT);
		return Duration.between(here, today.isAfter(here) ? today : today.plusDays(1).with(AT));
	}

	private void take() {
		try {
			this.departures.letGo();
			var found = this.inventory.take();
			if (!found.isInOrder()) {
				log.error(
						"Papers and bytes do not match: {} papers without bytes (the first: {}), {} bytes without paper",
						found.withoutBytes().size(), found.withoutBytes().stream().findFirst().orElse(null),
						found.withoutPaper().size());
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The inventory was broken off by {}", ex.getClass().getName());
		}
	}

	@Override
	public void destroy() {
		this.nights.shutdownNow();
	}

}
