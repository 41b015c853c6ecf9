package nl.meekijken.demo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes and removes demos beside the pages. Every node looks now and then, so that what
 * was asked outlives the node that was asked.
 */
@Component
class DemoWork implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(DemoWork.class);

	private static final int LOOK_FOR_REQUESTS_SECONDS = 20;

	private static final int LOOK_FOR_ENDED_MINUTES = 60;

	private final DemoRequestStore requests;

	private final DemoOffices offices;

	private final DemoEnding ending;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("demos").factory());

	DemoWork(DemoRequestStore requests, DemoOffices offices, DemoEnding ending) {
		this.requests = requests;
		this.offices = offices;
		this.ending = ending;
	}

	/** What goes wrong is logged where it happens, and tried again. */
	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void lookNowAndThen() {
		this.background.scheduleWithFixedDelay(() -> tried(this::makeAll), 0, LOOK_FOR_REQUESTS_SECONDS,
				TimeUnit.SECONDS);
		this.background.scheduleWithFixedDelay(() -> tried(this.ending::removeEnded), 1, LOOK_FOR_ENDED_MINUTES,
				TimeUnit.MINUTES);
	}

	void wake() {
		this.background.execute(() -> tried(this::makeAll));
	}

	/** Makes what waits; when it returns, nothing waits that this node could make now. */
	void makeAll() {
		this.oneAtATime.lock();
		try {
			this.requests.due().forEach(this::make);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private void make(DemoRequest request) {
		try {
			this.offices.make(request);
		}
		catch (RuntimeException | Error ex) {
			LOG.warn("the demo of request {} is put off", request.id(), ex);
			this.requests.putOff(request);
		}
	}

	private static void tried(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException | Error ex) {
			LOG.warn("work on demos waits", ex);
		}
	}

	@Override
	public void destroy() {
		this.background.shutdown();
	}

}
