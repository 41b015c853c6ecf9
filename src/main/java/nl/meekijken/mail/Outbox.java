package nl.meekijken.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Templates;
import nl.meekijken.web.Texts;

/** What waits to leave by mail. */
@Component
public class Outbox {

	private final OutboxStore store;

	private final Letterhead letterhead;

	private final Templates templates;

	private final Clock clock;

	private final PostRound round;

	Outbox(OutboxStore store, Letterhead letterhead, Templates templates, Clock clock, PostRound round) {
		this.store = store;
		this.letterhead = letterhead;
		this.templates = templates;
		this.clock = clock;
		this.round = round;
	}

	/**
	 * Lets a letter leave once the running transaction is committed, and not at all if it
	 * is not.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter) {
		post(UUID.randomUUID(), letter);
	}

	/**
	 * As {@link #post(Letter)}, under an id by which its fate can be asked.
	 * @param id that nobody can guess
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(UUID id, Letter letter) {
		var texts = Texts.of("mail", letter.language(), this.clock);
		var html = this.templates.html(new LetterPage(letter, this.letterhead, texts));
		this.store.add(id, letter, new DrawnLetter(html, letter.enclosures()).text(), this.clock.instant());
		wakeAfterwards();
	}

	/** As {@link #post(Letter)}, for a message that leaves byte for byte as it is. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(ReadyLetter letter) {
		post(letter, this.clock.instant());
	}

	/** As {@link #post(ReadyLetter)}, for one that does not leave before that moment. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(ReadyLetter letter, Instant from) {
		this.store.add(letter, this.clock.instant(), from);
		wakeAfterwards();
	}

	/**
	 * Makes the message that a letter will be, without letting it leave.
	 * @param brand in whose name it is sent; in ours if none
	 * @param answersTo where answers and word of its fate go; as set for all if none
	 */
	public ReadyLetter compose(Letter letter, @Nullable LetterBrand brand, @Nullable EmailAddress answersTo) {
		var id = UUID.randomUUID();
		var name = (brand != null) ? brand.name() : null;
		var head = this.letterhead.inNameOf(name, answersTo);
		var texts = Texts.of("mail", letter.language(), this.clock);
		var plain = this.templates.html(new LetterPage(letter, head, name, answersTo != null, texts));
		var html = (brand != null) ? brand.dress(plain) : plain;
		try {
			var message = new Envelope(head).compose(id, letter, html, this.clock.instant());
			return new ReadyLetter(id, letter.to().value(), letter.language().getLanguage(), letter.subject(), message);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("a letter that cannot be put into a message", ex);
		}
	}

	private void wakeAfterwards() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Outbox.this.round.wake();
			}

		});
	}

}
