package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** The places in PostgreSQL that nobody gets any more. */
@Component
class EmptyPlaceStore {

	private static final String COUNTERPARTY = "COUNTERPARTY";

	private static final String WITNESS = "WITNESS";

	private final JdbcClient jdbc;

	EmptyPlaceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Question<EmptyPlaces> of(ClaimNumber number) {
		return new Question<>("""
				select e.whose, e.position
				  from dossier.dossier d
				  join dossier.empty_place e on e.office_id = d.office_id and e.dossier_id = d.id
				 where d.claim_number = ?""", Question.listOf(number.toString()), EmptyPlaceStore::places);
	}

	private static EmptyPlaces places(ResultSet rows) throws SQLException {
		var counterparties = new HashSet<Integer>();
		var witnesses = new HashSet<Integer>();
		while (rows.next()) {
			(rows.getString("whose").equals(WITNESS) ? witnesses : counterparties).add(rows.getInt("position"));
		}
		return new EmptyPlaces(counterparties, witnesses);
	}

	void leave(OfficeId office, DossierId dossier, FactPlace place, String reason, Author by, Instant now) {
		this.jdbc.sql("""
				insert into dossier.empty_place (office_id, dossier_id, whose, position, removed_at, removed_by, reason)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(office.value(), dossier.value(), place.fact().isOfWitness() ? WITNESS : COUNTERPARTY,
					place.position(), Columns.of(now), by.name(), reason))
			.update();
	}

}
