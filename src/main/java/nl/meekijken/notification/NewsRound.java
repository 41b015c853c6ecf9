package nl.meekijken.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks twice a minute, on every node, whether somebody is due for news by mail. */
@Component
class NewsRound implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);

	private static final int SECONDS = 30;

	private final NewsMailing mailing;

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("news").factory());

	private final boolean walks;

	NewsRound(NewsMailing mailing, @Value("${meekijken.news-round:true}") boolean walks) {
		this.mailing = mailing;
		this.walks = walks;
	}

	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void goNowAndThen() {
		if (this.walks) {
			this.background.scheduleWithFixedDelay(this::tried, SECONDS, SECONDS, TimeUnit.SECONDS);
		}
	}

	private void tried() {
		try {
			this.mailing.go();
		}
		catch (RuntimeException | Error ex) {
			LOG.warn("news by mail waits, after {}", ex.getClass().getName());
		}
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

}
