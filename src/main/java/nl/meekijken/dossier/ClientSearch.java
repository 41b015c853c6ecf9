package nl.meekijken.dossier;

import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.SearchKey;

/**
 * Finds clients of the viewer's office by what finds their dossiers: each once, however
 * many dossiers there are; none by a dossier of which consent was withdrawn.
 */
@Component
public class ClientSearch {

	/** Who has the same name and lives at the same address is the same. */
	private static final String FIND = """
			with found as materialized (
				select distinct k.office_id, k.dossier_id
				  from unnest(?::text[], ?::text[]) as typed (low, high)
				  join dossier.search_key k on k.key >= typed.low and k.key < typed.high
			), matching as materialized (
				select d.claim_number, d.client_name, d.last_activity_at, c.kind, c.surname, c.initials, c.company_name,
				       c.postcode, c.house_number, c.town
				  from found cross join lateral (
					select f.claim_number, f.client_name, f.last_activity_at from dossier.dossier f
					 where f.office_id = found.office_id and f.id = found.dossier_id and f.consent_withdrawn_on is null limit 1
				  ) d cross join lateral (
					select t.kind, t.surname, t.initials, t.company_name, t.postcode, t.house_number, t.town from dossier.client t
					 where t.office_id = found.office_id and t.dossier_id = found.dossier_id limit 1
				  ) c
			), each as (
				select distinct on (kind, surname, initials, company_name, postcode, house_number) matching.*
				  from matching
				 order by kind, surname, initials, company_name, postcode, house_number, last_activity_at desc, claim_number
			)
			select claim_number, client_name, town from each order by last_activity_at desc, claim_number limit ?""";

	/** Asks for so many clients, the one last busied with first. */
	public Question<List<KnownClient>> find(String typed, int most) {
		var keys = SearchKey.typed(typed);
		return Question.list(FIND,
				(row, index) -> new KnownClient(ClaimNumber.of(row.getString("claim_number")),
						row.getString("client_name"), row.getString("town")),
				keys.toArray(String[]::new), keys.stream().map(SearchKey::upperBound).toArray(String[]::new), most);
	}

}
