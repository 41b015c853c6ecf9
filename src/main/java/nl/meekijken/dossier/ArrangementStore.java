package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Arrangements in PostgreSQL. */
@Component
class ArrangementStore {

	private final JdbcClient jdbc;

	ArrangementStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean assign(OfficeId office, DossierId dossier, @Nullable Long before, long handler) {
		return this.jdbc
			.sql("""
					update dossier.dossier set handler_id = ?, version = version + 1
					 where office_id = ? and id = ? and handler_id is not distinct from ?::bigint and handler_id is distinct from ?""")
			.params(Arrays.asList(handler, office.value(), dossier.value(), before, handler))
			.update() == 1;
	}

	boolean isOf(OfficeId office, DossierId dossier, long handler) {
		return this.jdbc
			.sql("select exists (select from dossier.dossier where office_id = ? and id = ? and handler_id = ?)")
			.params(office.value(), dossier.value(), handler)
			.query(Boolean.class)
			.single();
	}

	boolean promise(OfficeId office, DossierId dossier, @Nullable LocalDate day, int version) {
		return this.jdbc.sql("""
				update dossier.dossier set next_update_on = ?::date, version = version + 1
				 where office_id = ? and id = ? and version = ?""")
			.params(Arrays.asList(day, office.value(), dossier.value(), version))
			.update() == 1;
	}

	void look(OfficeId office, DossierId dossier, Instant until) {
		this.jdbc.sql("""
				update dossier.dossier set came_in_at = null, came_in_kind = null, came_in_kinds = null
				 where office_id = ? and id = ? and came_in_at <= ?""")
			.params(office.value(), dossier.value(), until.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whether the viewer is who handles the dossier. */
	boolean isHandled(OfficeId office, DossierId dossier) {
		return this.jdbc
			.sql("""
					select exists (select from dossier.dossier d join dossier.handler h on h.id = d.handler_id
					   where d.office_id = ? and d.id = ? and h.person_id = (select current_setting('viewer.person')::bigint))""")
			.params(office.value(), dossier.value())
			.query(Boolean.class)
			.single();
	}

}
