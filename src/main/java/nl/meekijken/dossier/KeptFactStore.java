package nl.meekijken.dossier;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** Which facts staff changed in which version of a dossier. */
@Component
class KeptFactStore {

	private final JdbcTemplate jdbc;

	KeptFactStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Asks for what was changed after a version, the last first. */
	Question<List<KeptFact>> since(DossierId dossier, int version) {
		return Question.list(
				"""
						select k.fact, k.position, k.kept_by, k.kept_at
						  from dossier.kept_fact k
						 where k.office_id = (select current_setting('viewer.office')::bigint) and k.dossier_id = ? and k.version > ?
						 order by k.version desc""",
				(row, index) -> new KeptFact(new FactPlace(Fact.valueOf(row.getString("fact")), row.getInt("position")),
						row.getString("kept_by"), Columns.instant(row, "kept_at")),
				dossier.value(), version);
	}

	void add(OfficeId office, DossierId dossier, int version, List<FactPlace> places, String by, Instant at) {
		this.jdbc.batchUpdate("""
				insert into dossier.kept_fact (office_id, dossier_id, version, fact, position, kept_by, kept_at)
				values (?, ?, ?, ?, ?, ?, ?)""",
				places.stream()
					.map(place -> new Object[] { office.value(), dossier.value(), version, place.fact().name(),
							place.position(), by, Columns.of(at) })
					.toList());
	}

}
