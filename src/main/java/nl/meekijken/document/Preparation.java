package nl.meekijken.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import nl.meekijken.vault.Fingerprint;

/**
 * Draws the first page of a paper as soon as it is kept, one at a time, so that the first
 * look at it is quick. What is old when it comes, such as a dossier that is brought in
 * whole, is drawn when somebody looks; so is what comes in a flood.
 */
@Component
class Preparation {

	private static final Logger log = LoggerFactory.getLogger(Preparation.class);

	private static final Duration LATELY = Duration.ofDays(1);

	private static final int MOST_WAITING = 100;

	private final Gallery gallery;

	private final Clock clock;

	private final ExecutorService pencil = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES,
			new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofVirtual().name("prepares-pictures").factory(),
			new ThreadPoolExecutor.DiscardPolicy());

	Preparation(Gallery gallery, Clock clock) {
		this.gallery = gallery;
		this.clock = clock;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void prepare(PaperKept kept) {
		if (Media.mayBeDrawn(kept.mediaType()) && kept.receivedAt().isAfter(this.clock.instant().minus(LATELY))) {
			this.pencil.execute(() -> draw(kept.paper()));
		}
	}

	private void draw(Fingerprint paper) {
		try {
			this.gallery.picture(paper, 1, PictureSize.THUMBNAIL);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The first page of a paper was not drawn beforehand", ex);
		}
	}

	@PreDestroy
	void stop() {
		this.pencil.shutdownNow();
	}

}
