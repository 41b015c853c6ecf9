package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters that are due out of the outbox, one by one, and hands them in. Several
 * may do so at once, on several nodes. Logs name a letter by its id only.
 */
class Postman {

	/** Longer than the time-outs of one delivery together. */
	static final Duration LEASE = Duration.ofMinutes(5);

	/** How long staff can still have a letter sent that was given up. */
	static final Duration KEPT_WHEN_GIVEN_UP = Duration.ofDays(30);

	/**
	 * How long a letter that left, or never will, is remembered: twice the thirty days
	 * for which it can be asked why a mail came, and in which staff can still act.
	 */
	static final Duration KEPT_WHEN_SETTLED = Duration.ofDays(60);

	private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

	private final OutboxStore store;

	private final Smtp smtp;

	private final Envelope envelope;

	private final Clock clock;

	Postman(OutboxStore store, Smtp smtp, Letterhead head, Clock clock) {
		this.store = store;
		this.smtp = smtp;
		this.envelope = new Envelope(head);
		this.clock = clock;
	}

	/**
	 * Delivers what is due, until nothing is left, the server cannot be reached or it is
	 * told to stop, and tells how many letters left.
	 */
	int deliverWhile(BooleanSupplier going) {
		this.store.expire(this.clock.instant());
		this.store.wipeGivenUp(this.clock.instant().minus(KEPT_WHEN_GIVEN_UP));
		this.store.forgetSettled(this.clock.instant().minus(KEPT_WHEN_SETTLED));
		var left = 0;
		while (going.getAsBoolean()) {
			var now = this.clock.instant();
			var next = this.store.claim(now, now.plus(LEASE));
			if (next.isEmpty()) {
				return left;
			}
			var delivery = hand(next.get());
			settle(next.get(), delivery);
			if (delivery instanceof Delivery.Unreachable) {
				return left;
			}
			left += (delivery instanceof Delivery.Accepted) ? 1 : 0;
		}
		return left;
	}

	Delivery hand(LentLetter letter) {
		try {
			if (letter.composed()) {
				Envelope.address(letter.recipient());
				var whole = OwnMessage.whole(this.store.message(letter));
				return this.smtp.hand(whole, OwnMessage.returnPath(whole));
			}
			var message = this.smtp.blank();
			this.envelope.fill(message, letter, this.store.drawn(letter));
			var path = this.store.returnPath(letter);
			return path.isPresent() ? this.smtp.hand(message, path.get()) : this.smtp.hand(message);
		}
		catch (AddressException ex) {
			return new Delivery.Refused("the address cannot be used: " + ex.getMessage());
		}
		catch (MessagingException | RuntimeException ex) {
			return new Delivery.Failed("the letter cannot be made: " + ex.getClass().getSimpleName());
		}
	}

	private void settle(LentLetter letter, Delivery delivery) {
		switch (delivery) {
			case Delivery.Accepted accepted -> this.store.markSent(letter, this.clock.instant());
			case Delivery.Refused refused -> giveUp(letter, refused.answer(), true);
			case Delivery.Failed failed -> tryLater(letter, failed.answer());
			case Delivery.Unreachable unreachable -> tryLater(letter, unreachable.why());
		}
	}

	private void tryLater(LentLetter letter, String why) {
		var now = this.clock.instant();
		if (letter.wasTriedLongEnough(now)) {
			giveUp(letter, why, false);
			return;
		}
		LOG.info("{} was not sent at attempt {}", letter, letter.attempts());
		this.store.postpone(letter, now.plus(letter.pause()), why);
	}

	private void giveUp(LentLetter letter, String why, boolean refused) {
		LOG.warn("{} was given up after attempt {}", letter, letter.attempts());
		this.store.giveUp(letter, this.clock.instant(), why, refused);
	}

}
