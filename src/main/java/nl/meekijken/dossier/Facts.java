package nl.meekijken.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/**
 * Keeps right what a dossier tells of its damage and of who is held liable, one fact at a
 * time. Works inside the office of the dossier, in the transaction of whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Facts {

	private final DamageStore damages;

	private final CounterpartyStore parties;

	private final Counterparties counterparties;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	Facts(DamageStore damages, CounterpartyStore parties, Counterparties counterparties, Activities activities,
			ApplicationEventPublisher events) {
		this.damages = damages;
		this.parties = parties;
		this.counterparties = counterparties;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Changes one fact.
	 * @param file as it stands, read in the same transaction
	 * @return false if somebody changed the dossier since the version of the new fact
	 */
	public boolean keep(OfficeId office, DossierFile file, NewFact fact, Author by) {
		var change = new FactChange(fact.place().fact(), fact.value());
		var kept = fact.place().fact().isOfParty() ? keepParty(office, file, fact, change, by)
				: keepDamage(office, file, fact.version(), change);
		if (kept) {
			this.activities.add(office, file.id(), fact.told());
			this.events.publishEvent(new DossierChanged(office, file.id()));
		}
		return kept;
	}

	private boolean keepParty(OfficeId office, DossierFile file, NewFact fact, FactChange change, Author by) {
		var position = fact.place().position();
		var before = file.counterparties().get(position - 1);
		return this.counterparties.keep(office, file.id(), position, before, change.on(before), fact.version(), by);
	}

	private boolean keepDamage(OfficeId office, DossierFile file, int version, FactChange change) {
		if (!this.parties.begin(office, file.id(), version)) {
			return false;
		}
		var now = change.on(file.damage());
		this.damages.change(office, file.id(), now, change.injury(file.sideTracks().injury()));
		this.parties.find(office, file.id(), file.damage().plate(), now.plate());
		return true;
	}

}
