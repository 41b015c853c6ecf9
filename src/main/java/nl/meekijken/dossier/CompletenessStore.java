package nl.meekijken.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** How complete dossiers are, on their rows. */
@Component
class CompletenessStore {

	private final JdbcTemplate jdbc;

	CompletenessStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes only what differs: an update leaves a record of its own. */
	void keep(OfficeId office, DossierId dossier, @Nullable Completeness completeness) {
		var present = (completeness != null) ? completeness.present() : null;
		var needed = (completeness != null) ? completeness.needed() : null;
		this.jdbc.update("""
				update dossier.dossier set pieces_present = ?::smallint, pieces_needed = ?::smallint
				 where office_id = ? and id = ?
				   and (pieces_present, pieces_needed) is distinct from (?::smallint, ?::smallint)""", present, needed,
				office.value(), dossier.value(), present, needed);
	}

	List<DossierChanged> uncounted(int most) {
		return this.jdbc.query("select office_id, dossier_id from dossier.uncounted(?)",
				(row, index) -> new DossierChanged(new OfficeId(row.getLong("office_id")),
						new DossierId(row.getLong("dossier_id"))),
				most);
	}

}
