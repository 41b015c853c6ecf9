package nl.meekijken.reply;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import nl.meekijken.account.Allowances;
import nl.meekijken.correspondence.Answers;
import nl.meekijken.database.Round;
import nl.meekijken.database.StartRefused;
import nl.meekijken.mail.ArrivedMessage;
import nl.meekijken.mail.Inbox;
import nl.meekijken.mail.MessageTaker;
import nl.meekijken.mail.Receipt;
import nl.meekijken.mime.HostileMail;
import nl.meekijken.vault.Fingerprint;

/**
 * Picks up what clients mail back. Of several nodes one does it at a time; another goes
 * on when that one breaks off. A message that cannot be taken in holds up no other.
 */
@Component
class PickupRound extends Round {

	private static final Logger LOG = LoggerFactory.getLogger(PickupRound.class);

	/** Longer than it takes to take in one message. */
	private static final Duration TURN = Duration.ofMinutes(10);

	/** How often a large message is begun before it is left for a person to look at. */
	private static final int BEGUN = 2;

	private static final Duration STRAYS_KEPT = Duration.ofDays(30);

	private static final Duration LOOKING_BACK = Duration.ofHours(1);

	private final Inbox inbox;

	private final Pickup pickup;

	private final ReceivingStore store;

	private final Clock clock;

	private final Allowances allowances;

	/** Large messages that this node has begun, which did not take it down. */
	private final Set<List<Long>> dared = ConcurrentHashMap.newKeySet();

	private final UUID node = UUID.randomUUID();

	private volatile Instant lookedBack = Instant.MIN;

	PickupRound(Inbox inbox, Pickup pickup, ReceivingStore store, Answers answers, Allowances allowances, Clock clock,
			@Value("${meekijken.mail-round:true}") boolean walks) {
		super("round for the mail", Duration.ofSeconds(20), walks && inbox.isSet());
		if (inbox.isSet() && !answers.areExpected()) {
			throw new StartRefused("There is a mailbox (MEEKIJKEN_IMAP_HOST), but no address that clients answer to.",
					"Set MEEKIJKEN_MAIL_REPLY_ADDRESS to the address of that mailbox.");
		}
		this.inbox = inbox;
		this.pickup = pickup;
		this.store = store;
		this.allowances = allowances;
		this.clock = clock;
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		if (!isOurTurn()) {
			return;
		}
		try {
			this.store.forgetStrays(this.clock.instant().minus(STRAYS_KEPT));
			this.inbox.empty(new Taking(mayGoOn))
				.ifPresent(answer -> LOG.warn("the mailbox could not be emptied: {}", answer));
		}
		finally {
			this.store.endTurn(this.node);
		}
	}

	private boolean isOurTurn() {
		var now = this.clock.instant();
		return this.store.takeTurn(this.node, now, now.plus(TURN));
	}

	/**
	 * Twice in the life of nodes: a message that takes the house down takes it down no
	 * third time.
	 */
	private boolean isBegun(List<Long> message) {
		if (this.dared.contains(message)) {
			return true;
		}
		var may = this.allowances.take("large message begun " + message, BEGUN, STRAYS_KEPT);
		return may && this.dared.add(message);
	}

	/** What is left in the mailbox stays there as long as it is known here. */
	private Set<Long> goneWithTheStrays(long numbering, List<Long> left) {
		var now = this.clock.instant();
		this.lookedBack = now;
		return this.store.outdated(numbering, left, now, now.minus(STRAYS_KEPT));
	}

	Receipt tried(ArrivedMessage message) {
		try {
			return this.pickup.take(message);
		}
		catch (IOException | TransactionException ex) {
			return later(ex);
		}
		catch (NonTransientDataAccessResourceException ex) {
			return later(ex);
		}
		catch (HostileMail | NonTransientDataAccessException ex) {
			return putBy(message, ex);
		}
		catch (DataAccessException ex) {
			return later(ex);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return putBy(message, ex);
		}
	}

	private static Receipt later(Exception why) {
		LOG.warn("a message cannot be taken in now: {}", why.getClass().getSimpleName());
		return Receipt.LATER;
	}

	private Receipt putBy(ArrivedMessage message, Throwable why) {
		LOG.warn("a message is left in the mailbox: {}", why.getClass().getSimpleName());
		this.store.putBy(Fingerprint.of(message.bytes()).hex(), "", "", StrayReason.HOSTILE, this.clock.instant());
		return Receipt.LEFT;
	}

	/** What this round does with the mailbox. */
	private final class Taking implements MessageTaker {

		private final BooleanSupplier mayGoOn;

		Taking(BooleanSupplier mayGoOn) {
			this.mayGoOn = mayGoOn;
		}

		@Override
		public boolean goesOn() {
			return this.mayGoOn.getAsBoolean() && isOurTurn();
		}

		@Override
		public boolean dares(long numbering, long number) {
			return isBegun(List.of(numbering, number));
		}

		@Override
		public Receipt take(ArrivedMessage message) {
			return tried(message);
		}

		@Override
		public boolean looksBack() {
			return PickupRound.this.lookedBack.isBefore(PickupRound.this.clock.instant().minus(LOOKING_BACK));
		}

		@Override
		public Set<Long> outdated(long numbering, List<Long> left) {
			return goneWithTheStrays(numbering, left);
		}

	}

}
