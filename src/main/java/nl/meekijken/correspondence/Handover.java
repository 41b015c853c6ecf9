package nl.meekijken.correspondence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.ReadyLetter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;

/**
 * Hands letters to clients over to the outbox. From a demo that somebody asked for none
 * leaves; elsewhere none leaves before the office has heard what it is about.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Handover {

	private final Outbox outbox;

	private final Offices offices;

	private final OfficeFirst first;

	Handover(Outbox outbox, Offices offices, OfficeFirst first) {
		this.outbox = outbox;
		this.offices = offices;
		this.first = first;
	}

	/** Says whether it leaves. */
	boolean of(OfficeId office, ReadyLetter letter) {
		var leaves = !this.offices.isRequestedDemo(office);
		if (leaves) {
			this.outbox.post(letter, this.first.heardBy());
		}
		return leaves;
	}

}
