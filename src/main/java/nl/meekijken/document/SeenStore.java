package nl.meekijken.document;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;

/** Remembers who has opened which paper, so that it is no longer new to that person. */
@Component
class SeenStore {

	private final RoundTrip roundTrip;

	SeenStore(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	/** Travels with the commit; only somebody of the office itself has eyes here. */
	@Transactional(propagation = Propagation.MANDATORY)
	void note(List<DocumentId> opened) {
		this.roundTrip.sayLast("""
				insert into document.seen (office_id, person_id, document_id)
				select p.office_id, p.id, paper
				  from account.person p cross join unnest(cast(? as text)::bigint[]) as paper
				 where p.office_id = (select current_setting('viewer.office')::bigint)
				   and p.id = (select nullif(current_setting('viewer.person'), '')::bigint)
				    on conflict do nothing
				""", opened.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "{", "}")));
	}

}
