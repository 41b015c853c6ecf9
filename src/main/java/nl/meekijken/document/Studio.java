package nl.meekijken.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where at most two draughtsmen work at the same time. They are called when there is
 * work, stay a minute for more, and are replaced when a paper was too much for them.
 */
@Component
class Studio {

	private static final Logger log = LoggerFactory.getLogger(Studio.class);

	private static final int PLACES = 2;

	private static final int MOST_REMEMBERED = 10_000;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path folder;

	private final Duration limit;

	private final Semaphore places = new Semaphore(PLACES, true);

	private final ConcurrentLinkedDeque<Draughtsman> idle = new ConcurrentLinkedDeque<>();

	private final Set<Order> hopeless = ConcurrentHashMap.newKeySet();

	@Autowired
	Studio(Vault vault) throws IOException {
		this(vault.pictures(), Duration.ofSeconds(20));
	}

	Studio(Path folder, Duration limit) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.limit = limit;
	}

	/** How many pages a PDF has; none if it cannot be read. */
	@Nullable Integer countPages(Path pdf) {
		var pages = carryOut(Order.countPages(pdf));
		return pages == 0 ? null : pages;
	}

	/** Draws a page in all sizes into the folder; false if that cannot be done. */
	boolean draw(Path source, Path into, int page) {
		return carryOut(Order.draw(source, into, page)) > 0;
	}

	@PreDestroy
	void close() {
		for (var left = this.idle.poll(); left != null; left = this.idle.poll()) {
			left.close();
		}
	}

	private int carryOut(Order order) {
		if (this.hopeless.contains(order) || !takePlace()) {
			return 0;
		}
		try {
			return carryOut(order, called());
		}
		catch (IOException ex) {
			log.error("No process can be started that draws papers: is there a bin/java and memory?", ex);
			return 0;
		}
		finally {
			this.places.release();
		}
	}

	private int carryOut(Order order, Draughtsman draughtsman) {
		try {
			var answer = draughtsman.carryOut(order, this.limit);
			this.idle.addFirst(draughtsman);
			sendHomeLater(draughtsman);
			if (answer == 0) {
				giveUp(order);
			}
			return answer;
		}
		catch (IOException ex) {
			draughtsman.close();
			giveUp(order);
			log.warn("Drawing paper {} took too long or too much memory", order.source().getFileName());
			return 0;
		}
	}

	private Draughtsman called() throws IOException {
		for (var waiting = this.idle.poll(); waiting != null; waiting = this.idle.poll()) {
			if (waiting.isAlive()) {
				return waiting;
			}
		}
		return Draughtsman.start(this.folder, PATIENCE);
	}

	private void sendHomeLater(Draughtsman draughtsman) {
		CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> {
			if (this.idle.remove(draughtsman)) {
				draughtsman.close();
			}
		});
	}

	/** Until the next start, so that a hostile paper costs its time only once. */
	private void giveUp(Order order) {
		if (this.hopeless.size() >= MOST_REMEMBERED) {
			this.hopeless.clear();
		}
		this.hopeless.add(order);
	}

	private boolean takePlace() {
		try {
			return this.places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
