package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.Holidays;

/**
 * Writes to everybody who is due and to whom something is new. What was told is noted in
 * the transaction that posts the letter: of several nodes one writes, and once.
 */
@Component
class NewsMailing {

	private static final Logger LOG = LoggerFactory.getLogger(NewsMailing.class);

	private static final Duration LEASE = Duration.ofMinutes(5);

	/** What may still be on its way to its commit waits for the next letter. */
	static final Duration SETTLING = Duration.ofSeconds(30);

	/** Longer than anybody can ask why a mail came or not. */
	private static final Duration REMEMBERED = Duration.ofDays(40);

	private final MailingStore store;

	private final OutcomeStore outcomes;

	private final OfficeTurnStore turns;

	private final NewsLetters letters;

	private final Outbox outbox;

	private final Entrance entrance;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final RoundTrip roundTrip;

	private final Holidays holidays;

	private final Clock clock;

	NewsMailing(MailingStore store, OutcomeStore outcomes, OfficeTurnStore turns, NewsLetters letters, Outbox outbox,
			Entrance entrance, Boundary boundary, TransactionTemplate transaction, RoundTrip roundTrip,
			Holidays holidays, Clock clock) {
		this.store = store;
		this.outcomes = outcomes;
		this.turns = turns;
		this.letters = letters;
		this.outbox = outbox;
		this.entrance = entrance;
		this.boundary = boundary;
		this.transaction = transaction;
		this.roundTrip = roundTrip;
		this.holidays = holidays;
		this.clock = clock;
	}

	/** Writes until nobody is due any more. */
	void go() {
		var now = this.clock.instant();
		for (var due = next(now); due.isPresent(); due = next(now)) {
			tell(due.get());
		}
	}

	private Optional<Due> next(Instant now) {
		return this.store.claim(now, now.plus(LEASE));
	}

	/** Whoever may not look now is asked after again in as long as a lease lasts. */
	private void tell(Due due) {
		if (!isTold(due)) {
			this.boundary.inside(due.office(), () -> {
				this.store.letGo(due);
				return due;
			});
		}
	}

	private boolean isTold(Due due) {
		try {
			return this.boundary.inside(this.entrance.of(due.person()),
					() -> Boolean.TRUE.equals(this.transaction.execute(writing -> {
						var receiver = this.store.receiver(due);
						receiver.ifPresent(found -> tell(due, found));
						return receiver.isPresent();
					})));
		}
		catch (RuntimeException ex) {
			LOG.info("news of person {} waits, after {}", due.person().value(), ex.getClass().getSimpleName());
			return false;
		}
	}

	private void tell(Due due, Receiver receiver) {
		var now = this.clock.instant();
		var until = now.minus(SETTLING);
		var own = PreferenceStore.own();
		var working = this.holidays.workingDays();
		var answers = this.roundTrip.askAll(own, working);
		var choice = answers.to(own).usual().in(due.rhythm());
		var again = MailTimes.after(now, choice, answers.to(working));
		if (!MailTimes.allows(now, choice, answers.to(working))) {
			this.store.settle(due, receiver.mailedUntil(), again);
			return;
		}
		var letter = UUID.randomUUID();
		var news = this.outcomes.decide(due, receiver, until, letter, now);
		if (!news.isEmpty()) {
			this.outbox.post(letter, this.letters.of(due, receiver, news, this.turns.ofOffice(news)));
		}
		this.outcomes.forget(due, now.minus(REMEMBERED));
		this.store.settle(due, until.isAfter(receiver.mailedUntil()) ? until : receiver.mailedUntil(), again);
	}

}
