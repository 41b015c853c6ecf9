package nl.meekijken.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;

/**
 * Who looked at a dossier, and who changed what from what to what, for staff who work
 * inside its office. Secrets are not in it: of them only the change was ever recorded.
 */
@Component
public class AuditTrail {

	/**
	 * Asks for a part of the trail, the latest first.
	 * @param columns the columns of which a change is worth telling
	 * @param beside tables that only follow from others
	 */
	public Question<List<TrailEntry>> of(DossierId dossier, TrailFilter filter, Collection<String> columns,
			Collection<String> beside, int from, int most) {
		return TrailStore.entries(dossier, filter, columns.toArray(String[]::new), beside.toArray(String[]::new), from,
				most);
	}

	/** Asks for the numbers of everybody of whom the trail speaks. */
	public Question<List<Long>> people(DossierId dossier) {
		return TrailStore.people(dossier);
	}

	/** Asks who these are, for staff who look over all offices. */
	public Question<Map<Long, TrailPerson>> names(Collection<Long> people) {
		return TrailStore.names(people.toArray(Long[]::new));
	}

}
