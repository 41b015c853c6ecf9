package nl.meekijken.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals with the present key what another key has sealed, or none: beside the pages, one
 * file after another. It can be broken off at any time, and two nodes at it do no harm.
 */
@Component
class Resealing {

	private static final Logger log = LoggerFactory.getLogger(Resealing.class);

	private static final int AT_A_TIME = 500;

	private final Vault vault;

	private final Keeper keeper;

	private final Sealing sealing;

	private final Antechamber antechamber;

	private final Turns turns;

	private final boolean wanted;

	Resealing(Vault vault, Keeper keeper, Sealing sealing, Antechamber antechamber, Turns turns,
			@Value("${meekijken.vault.reseal:${meekijken.embedded:false}}") boolean wanted) {
		this.vault = vault;
		this.keeper = keeper;
		this.sealing = sealing;
		this.antechamber = antechamber;
		this.turns = turns;
		this.wanted = wanted;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.wanted) {
			Thread.ofVirtual().name("resealing").start(this::all);
		}
	}

	/** How many were sealed anew, and how many could not be. */
	Count all() {
		var count = new Count(0, 0);
		try {
			var last = Optional.<Fingerprint>empty();
			for (var some = this.vault.after(last, AT_A_TIME); !some.isEmpty(); some = this.vault.after(last,
					AT_A_TIME)) {
				for (var held : some) {
					count = count.plus(count(held));
				}
				last = Optional.of(some.getLast().fingerprint());
			}
		}
		catch (IOException ex) {
			log.warn("Sealing documents anew was broken off ({}) and begins again at the next start",
					ex.getClass().getSimpleName());
		}
		if (count.sealed() + count.failed() > 0) {
			log.info("{} documents were sealed with the present key, {} could not be", count.sealed(), count.failed());
		}
		return count;
	}

	private Count count(Held held) {
		try {
			return new Count(reseal(held) ? 1 : 0, 0);
		}
		catch (IOException | Vault.MissingBytes ex) {
			log.warn("{} cannot be sealed anew: {}", held.fingerprint().hex(), ex.getMessage());
			return new Count(0, 1);
		}
	}

	/**
	 * Seals bytes anew with the present key, if another one has sealed them.
	 * @return whether there was anything to do
	 */
	private boolean reseal(Held held) throws IOException {
		var file = this.keeper.open(held.fingerprint());
		if (file.isEmpty()) {
			return false;
		}
		try (var head = file.get()) {
			if (!this.sealing.isOutdated(head)) {
				return false;
			}
		}
		var temporary = this.antechamber.place();
		try (var bytes = this.vault.open(held.fingerprint())) {
			this.antechamber.write(bytes, Long.MAX_VALUE, temporary);
			return this.turns.alone(held.fingerprint(), () -> replace(temporary, held));
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** What left meanwhile does not come back. */
	private boolean replace(Path sealed, Held held) throws IOException {
		var there = this.vault.has(held.fingerprint());
		if (there) {
			this.keeper.replace(sealed, held);
		}
		return there;
	}

	record Count(int sealed, int failed) {

		Count plus(Count more) {
			return new Count(this.sealed + more.sealed, this.failed + more.failed);
		}

	}

}
