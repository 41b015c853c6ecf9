package nl.meekijken.mail;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
		var texts = Texts.of("mail", letter.language(), this.clock);
		var html = this.templates.html(new LetterPage(letter, this.letterhead, texts));
		this.store.add(letter, new DrawnLetter(html, letter.enclosures()).text(), this.clock.instant());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Outbox.this.round.wake();
			}

		});
	}

}
