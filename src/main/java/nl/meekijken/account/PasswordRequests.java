package nl.meekijken.account;

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
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PasswordRequestStore.Waiting;
import nl.meekijken.database.Boundary;

/**
 * Answers requests for a new password, and tells whoever is guessed at, beside the page
 * where the name was typed: whoever typed it waits as long for a name that exists as for
 * one that does not. Every node looks now and then, so that what was typed outlives the
 * node that took it in.
 */
@Component
class PasswordRequests implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PasswordRequests.class);

	private static final int NOW_AND_THEN_SECONDS = 20;

	private final PasswordRequestStore store;

	private final PersonStore people;

	private final Answer answer;

	private final Boundary boundary;

	private final FailureStore failures;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("password-requests").factory());

	PasswordRequests(PasswordRequestStore store, PersonStore people, Answer answer, Boundary boundary,
			FailureStore failures) {
		this.store = store;
		this.people = people;
		this.answer = answer;
		this.boundary = boundary;
		this.failures = failures;
	}

	/** What goes wrong is logged where it happens, and tried again. */
	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void lookNowAndThen() {
		this.background.scheduleWithFixedDelay(this::tryToAnswer, 0, NOW_AND_THEN_SECONDS, TimeUnit.SECONDS);
	}

	/** Takes a request in; it is answered in a moment. */
	void add(SignInName name) {
		add(name, About.PASSWORD);
	}

	/** Many guesses in a row at the password of that name were wrong. */
	void addGuessed(SignInName name) {
		add(name, About.GUESSES);
	}

	private void add(SignInName name, About about) {
		this.store.add(name, about);
		this.background.execute(this::tryToAnswer);
	}

	private void tryToAnswer() {
		try {
			answerAll();
		}
		catch (RuntimeException ex) {
			LOG.warn("requests for a new password wait: {}", ex.getClass().getName());
		}
	}

	/** Answers what waits; when it returns, nothing waits that this node could answer. */
	void answerAll() {
		this.oneAtATime.lock();
		try {
			this.store.dropOld();
			this.failures.forgetOld();
			this.store.waiting().forEach(this::tryToAnswer);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	/** One that fails stops no other; it waits, until it is too old to be of use. */
	private void tryToAnswer(Waiting waiting) {
		try {
			answer(waiting);
		}
		catch (RuntimeException ex) {
			LOG.warn("request {} for a new password waits: {}", waiting.id(), ex.getClass().getName());
		}
	}

	private void answer(Waiting waiting) {
		this.people.find(this.store.nameOf(waiting))
			.ifPresentOrElse(who -> this.boundary.inside(who.office(), () -> this.answer.mail(waiting, who.person())),
					() -> this.store.take(waiting));
	}

	@Override
	public void destroy() {
		this.background.shutdown();
	}

	/** A request is taken and answered in one transaction: never lost, never twice. */
	@Component
	static class Answer {

		private final PasswordRequestStore store;

		private final NewSecrets secrets;

		private final AccountNotices notices;

		Answer(PasswordRequestStore store, NewSecrets secrets, AccountNotices notices) {
			this.store = store;
			this.secrets = secrets;
			this.notices = notices;
		}

		@Transactional
		boolean mail(Waiting waiting, PersonId person) {
			return this.store.take(waiting) && switch (waiting.about()) {
				case PASSWORD -> this.secrets.forPassword(person, Starter.WHOEVER_ASKED);
				case GUESSES -> this.notices.guessedAt(person);
			};
		}

	}

}
