package nl.meekijken.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/**
 * Dossiers that another system keeps too and brings in many at once, inside the boundary
 * of the office that they are for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FedDossiers {

	private final DossierStore store;

	private final RenewalStore renewals;

	private final ClientEditStore clients;

	private final ActivityStore activities;

	private final ApplicationEventPublisher events;

	FedDossiers(DossierStore store, RenewalStore renewals, ClientEditStore clients, ActivityStore activities,
			ApplicationEventPublisher events) {
		this.store = store;
		this.renewals = renewals;
		this.clients = clients;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Brings dossiers in as they stand; how complete they are is counted a little later.
	 * Their claim numbers must be new. Clients are told of a bank account that came
	 * along.
	 * @return their ids, in the same order
	 */
	public List<DossierId> bring(OfficeId office, List<NewDossier> dossiers) {
		if (dossiers.isEmpty()) {
			return List.of();
		}
		var ids = this.store.insert(office, dossiers);
		for (var place = 0; place < dossiers.size(); place++) {
			tellOfAccount(office, ids.get(place), dossiers.get(place));
		}
		return ids;
	}

	/** At the address that came with it: of so many no other dossiers are looked up. */
	private void tellOfAccount(OfficeId office, DossierId id, NewDossier brought) {
		var client = brought.client();
		var email = client.client().email();
		if (client.iban() != null && email != null && brought.standing().status().isActive()
				&& brought.consentWithdrawnOn() == null) {
			this.events.publishEvent(new IbanGiven(office, List.of(id), brought.number(), client.client().name(),
					Set.of(email), Set.of(), List.of(), true, client.language()));
		}
	}

	/**
	 * Writes what the other system says otherwise than before; what it says as before
	 * stays as it is here. Number, reporter, handler, consent that was given and bank
	 * account stay in any case. A client whose e-mail address changed is told at both.
	 */
	public void renew(List<Renewal> renewals) {
		for (var renewal : renewals) {
			var before = this.clients.lockAny(renewal.now().number()).orElseThrow();
			this.renewals.renew(before, renewal);
			var now = this.clients.findAny(before.number()).orElseThrow();
			this.renewals.list(now);
			tellOfAddress(before, now);
			this.events.publishEvent(new DossierChanged(now.office(), now.dossier()));
		}
	}

	private void tellOfAddress(EditableClient before, EditableClient now) {
		var changed = now.details().differencesFrom(before.details());
		if (changed.contains(ClientField.EMAIL)) {
			var addresses = new LinkedHashSet<EmailAddress>();
			Optional.ofNullable(before.details().client().email()).ifPresent(addresses::add);
			Optional.ofNullable(now.details().client().email()).ifPresent(addresses::add);
			changed.removeIf(field -> !field.isOfTheClient());
			this.events.publishEvent(new ClientDataChanged(now.office(), now.dossier(), now.number(),
					now.details().client().name(), addresses, List.of(), changed, true, now.details().language()));
		}
	}

	/**
	 * Writes activities of many dossiers down. What came from outside does not wait for
	 * staff to look at it: it was looked at where it comes from.
	 */
	public void tell(OfficeId office, List<FedActivity> activities) {
		this.activities.insert(office, activities);
		this.activities.keepLast(office, activities);
	}

}
