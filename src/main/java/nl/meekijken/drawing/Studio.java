package nl.meekijken.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import nl.meekijken.drawing.Order.Work;

/**
 * Where papers are drawn, by at most two draughtsmen at the same time, and looked into,
 * by one more: whoever checks what comes in never waits for whoever looks at it. They are
 * called when there is work, stay a minute for more, and are replaced when a paper was
 * too much for them. What a paper is, is told by its bytes. Every order has 20 seconds
 * and waits at most 30 for its turn; a paper holds at most 60 MB. Streams are read, not
 * closed.
 */
@Component
public class Studio {

	private static final Logger log = LoggerFactory.getLogger(Studio.class);

	private static final int DRAWING = 2;

	private static final int LOOKING_INTO = 1;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Room room;

	private final Duration limit;

	private final Surroundings around = Surroundings.found();

	private final Semaphore drawing = new Semaphore(DRAWING, true);

	private final Semaphore lookingInto = new Semaphore(LOOKING_INTO, true);

	private final ConcurrentLinkedDeque<Draughtsman> idle = new ConcurrentLinkedDeque<>();

	@Autowired
	Studio() throws IOException {
		this(Room.takenAmong(Path.of(System.getProperty("java.io.tmpdir"))), Duration.ofSeconds(20));
	}

	Studio(Path folder, Duration limit) {
		this(Room.at(folder), limit);
	}

	private Studio(Room room, Duration limit) {
		this.room = room;
		this.limit = limit;
	}

	/**
	 * Looks into a paper.
	 * @param mediaType what it is said to be: a PDF that is said to be a picture is
	 * unreadable
	 * @throws NoPlace if nobody can look now
	 * @throws IOException if the stream breaks
	 */
	public Examined examine(InputStream paper, String mediaType) throws IOException {
		return carryOut(new Order(Work.EXAMINE, mediaType, 0), paper, Examined::read)
			.orElseGet(Examined.Unreadable::new);
	}

	/**
	 * Draws a page; none if there is no such page or nothing can be made of the paper.
	 * @param page from 1
	 * @throws NoPlace if nobody can draw now
	 * @throws IOException if the stream breaks
	 */
	public Optional<Drawn> draw(InputStream paper, int page) throws IOException {
		return carryOut(new Order(Work.DRAW, "", page), paper,
				from -> new Drawn(Picture.read(from), Picture.read(from)));
	}

	/**
	 * Draws a picture anew to be taken along, as a JPEG of at most 3000 by 3000 pixels;
	 * none as for a page that is drawn, and of a PDF.
	 */
	public Optional<Picture> copy(InputStream paper) throws IOException {
		return carryOut(new Order(Work.COPY, "", 1), paper, Picture::read);
	}

	/**
	 * Makes a PDF of pictures that were drawn here, a page for each; none if that is too
	 * much.
	 * @throws NoPlace if nobody can do it now
	 * @throws IOException which the source throws
	 */
	public Optional<byte[]> bind(int pages, PageSource source) throws IOException {
		return carryOut(new Order(Work.BIND, "", 0), new PackedPages(pages, source),
				from -> Parcel.readWhole(from, Parcel.MOST_BYTES));
	}

	/** Whether whoever draws is kept from the network here. */
	public boolean isApart() {
		return !this.around.apart().isEmpty();
	}

	@PreDestroy
	void close() {
		for (var left = this.idle.poll(); left != null; left = this.idle.poll()) {
			left.close();
		}
		try {
			this.room.leave();
		}
		catch (IOException ex) {
			log.debug("Left behind: {}", this.room.folder(), ex);
		}
	}

	private <T> Optional<T> carryOut(Order order, InputStream paper, Draughtsman.Answer<T> answer) throws IOException {
		var places = (order.work() == Work.EXAMINE) ? this.lookingInto : this.drawing;
		takePlace(places);
		try {
			return carryOut(order, paper, answer, called());
		}
		finally {
			places.release();
		}
	}

	private <T> Optional<T> carryOut(Order order, InputStream paper, Draughtsman.Answer<T> answer,
			Draughtsman draughtsman) throws IOException {
		try {
			var answered = draughtsman.carryOut(order, paper, answer, this.limit);
			stay(draughtsman);
			return answered;
		}
		catch (Parcel.Source ex) {
			stay(draughtsman);
			throw ex.reason();
		}
		catch (IOException ex) {
			draughtsman.close();
			log.warn("A paper took too long or too much memory to {}", order.work());
			return Optional.empty();
		}
	}

	private Draughtsman called() throws NoPlace {
		for (var waiting = this.idle.poll(); waiting != null; waiting = this.idle.poll()) {
			if (waiting.isAlive()) {
				return waiting;
			}
		}
		try {
			return Draughtsman.start(this.around, this.room.folder(), PATIENCE);
		}
		catch (IOException ex) {
			throw new NoPlace("No process starts that draws papers: is there a bin/java, memory and room for files?",
					ex);
		}
	}

	private void stay(Draughtsman draughtsman) {
		this.idle.addFirst(draughtsman);
		CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> {
			if (this.idle.remove(draughtsman)) {
				draughtsman.close();
			}
		});
	}

	private static void takePlace(Semaphore places) throws NoPlace {
		try {
			if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new NoPlace("All places stayed taken");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NoPlace("Called away while waiting");
		}
	}

}
