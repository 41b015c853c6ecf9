package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/**
 * Keeps a client from getting the same letter twice: a line and a move of the dossier
 * that say the same are one step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LastLetters {

	private final EmailStore store;

	private final Clock clock;

	LastLetters(EmailStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Whether a letter of that subject went today that says the same, or whatever it said
	 * if this one says nothing of its own.
	 * @param ownWords whether it says what only this step knows, as an offer does
	 */
	public boolean wentToday(OfficeId office, DossierId dossier, Letter letter, String insteadOfLink,
			boolean ownWords) {
		var texts = Texts.of("correspondence", Texts.DUTCH, this.clock);
		return this.store.last(office, dossier, letter.subject())
			.filter(last -> texts.dayOf(last.at()).equals(texts.today()))
			.filter(last -> !ownWords || last.html().equals(KeptText.of(letter, insteadOfLink)))
			.isPresent();
	}

	/** Whether the last letter of that subject says the same, on whatever day it went. */
	boolean saidTheSame(OfficeId office, DossierId dossier, Letter letter, String insteadOfLink) {
		return this.store.last(office, dossier, letter.subject())
			.filter(last -> last.html().equals(KeptText.of(letter, insteadOfLink)))
			.isPresent();
	}

}
