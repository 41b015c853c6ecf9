package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/**
 * Dossiers that another system keeps too and brings in many at once, inside the boundary
 * of the office that they are for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FedDossiers {

	private final DossierStore store;

	private final RenewalStore renewals;

	private final ActivityStore activities;

	private final ApplicationEventPublisher events;

	FedDossiers(DossierStore store, RenewalStore renewals, ActivityStore activities, ApplicationEventPublisher events) {
		this.store = store;
		this.renewals = renewals;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Brings dossiers in as they stand; how complete they are is counted a little later.
	 * Their claim numbers must be new.
	 * @return their ids, in the same order
	 */
	public List<DossierId> bring(OfficeId office, List<NewDossier> dossiers) {
		return dossiers.isEmpty() ? List.of() : this.store.insert(office, dossiers);
	}

	/**
	 * Makes dossiers that were brought in like what the other system says now. Their
	 * number, reporter, handler, consent that was given and bank account stay.
	 */
	public void renew(OfficeId office, Map<DossierId, NewDossier> dossiers) {
		var numbered = new ArrayList<NumberedDossier>();
		dossiers.forEach((id, dossier) -> numbered.add(new NumberedDossier(id, dossier)));
		if (!numbered.isEmpty()) {
			this.renewals.renew(office, numbered);
			dossiers.keySet().forEach(id -> this.events.publishEvent(new DossierChanged(office, id)));
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
