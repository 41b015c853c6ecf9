package nl.meekijken.wording;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds, on every node, whether something was worded otherwise. */
@Component
class WordingRound implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(WordingRound.class);

	private static final int SECONDS = 5;

	private final Wordings wordings;

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wordings").factory());

	private final boolean walks;

	WordingRound(Wordings wordings, @Value("${meekijken.wording-round:true}") boolean walks) {
		this.wordings = wordings;
		this.walks = walks;
	}

	@EventListener(ApplicationStartedEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void goNowAndThen() {
		if (this.walks) {
			this.background.scheduleWithFixedDelay(this::tried, 0, SECONDS, TimeUnit.SECONDS);
		}
	}

	private void tried() {
		try {
			this.wordings.say();
		}
		catch (RuntimeException ex) {
			LOG.warn("what was worded otherwise waits, after {}", ex.getClass().getName());
		}
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

}
