package nl.meekijken.notification;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.ClaimNumber;

/** Whose turn it is in dossiers, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfficeTurnStore {

	private final JdbcClient jdbc;

	OfficeTurnStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In which dossiers of some news the viewer's own office has to do something. */
	Set<ClaimNumber> ofOffice(News news) {
		var numbers = news.items().stream().map(item -> item.number().toString()).distinct().toArray(String[]::new);
		return Set.copyOf(this.jdbc.sql("""
				select d.claim_number from dossier.dossier d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.claim_number = any (?)
				   and d.active and d.ball = 'OFFICE' and d.consent_withdrawn_on is null
				""").param(numbers).query((row, index) -> ClaimNumber.of(row.getString("claim_number"))).list());
	}

}
