package nl.meekijken.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Viewed;

/**
 * Records who has seen what, in the transaction of the look itself: no record, no look.
 */
@Component
class ViewLogStore {

	private final RoundTrip roundTrip;

	ViewLogStore(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void record(Viewed viewed) {
		this.roundTrip.sayLast("""
				insert into access.view_record (office_id, person_id, dossier_id, seen, seen_id)
				values ((select current_setting('viewer.office')::bigint),
				        (select nullif(current_setting('viewer.person'), '')::bigint), ?, ?, ?)
				""", viewed.dossier().value(), viewed.seen().name(), viewed.which());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void recordStray(String digest) {
		this.roundTrip.sayLast("""
				insert into access.stray_view (person_id, digest)
				values ((select nullif(current_setting('viewer.person'), '')::bigint), ?)
				""", digest);
	}

}
