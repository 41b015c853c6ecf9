package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/** Keeps a client from getting a letter twice: a line and a move can be one step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LastLetters {

	private final EmailStore store;

	private final Clock clock;

	LastLetters(EmailStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Whether the last of that subject went today, and said the same if that counts. */
	public boolean wentToday(OfficeId office, DossierId dossier, Letter letter, String insteadOfLink, boolean same) {
		var t = Texts.of("correspondence", Texts.DUTCH, this.clock);
		return this.store.last(office, dossier, letter.subject())
			.filter(last -> t.dayOf(last.at()).equals(t.today()))
			.filter(last -> !same || last.html().equals(KeptText.of(letter, insteadOfLink)))
			.isPresent();
	}

	/** Whether one of that subject ever went. */
	boolean went(OfficeId office, DossierId dossier, Letter letter) {
		return this.store.last(office, dossier, letter.subject()).isPresent();
	}

	/** Whether the last of that subject says the same, on whatever day it went. */
	boolean saidTheSame(OfficeId office, DossierId dossier, Letter letter, String insteadOfLink) {
		var last = this.store.last(office, dossier, letter.subject());
		return last.filter(sent -> sent.html().equals(KeptText.of(letter, insteadOfLink))).isPresent();
	}

}
