package nl.meekijken.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** Interruptions in PostgreSQL. */
@Component
class TermStore {

	private final JdbcClient jdbc;

	TermStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<Interruption>> interruptions(DossierId dossier) {
		return Question.list("""
				select i.id, i.happened_on, i.manner, i.document_id, i.reverses, i.reason
				  from recovery.interruption i
				 where i.office_id = (select current_setting('viewer.office')::bigint) and i.dossier_id = ?
				 order by i.happened_on, i.id""",
				(row, index) -> new Interruption(row.getLong("id"), row.getObject("happened_on", LocalDate.class),
						Manner.valueOf(row.getString("manner")), row.getObject("document_id", Long.class),
						correction(row)),
				dossier.value());
	}

	private static @Nullable Correction correction(ResultSet row) throws SQLException {
		var reversed = row.getObject("reverses", Long.class);
		return (reversed != null) ? new Correction(reversed, row.getString("reason")) : null;
	}

	/** Nothing is kept with a letter that is none of the dossier. */
	boolean interrupt(OfficeId office, DossierId dossier, LocalDate on, Manner manner, @Nullable Long letter) {
		return this.jdbc.sql("""
				insert into recovery.interruption (office_id, dossier_id, happened_on, manner, document_id)
				select :office, :dossier, :day, :manner, :letter::bigint
				 where :letter::bigint is null
				    or exists (select from document.document c
				                where c.office_id = :office and c.dossier_id = :dossier and c.id = :letter::bigint)""")
			.param("office", office.value())
			.param("dossier", dossier.value())
			.param("day", on)
			.param("manner", manner.name())
			.param("letter", letter)
			.update() == 1;
	}

	/** Whether it stood, and so could be taken back. */
	boolean takeBack(OfficeId office, DossierId dossier, Correction wrong) {
		return this.jdbc.sql("""
				insert into recovery.interruption (office_id, dossier_id, happened_on, manner, reverses, reason)
				select i.office_id, i.dossier_id, i.happened_on, i.manner, i.id, ?
				  from recovery.interruption i
				 where i.office_id = ? and i.dossier_id = ? and i.id = ? and i.reverses is null
				    on conflict (office_id, reverses) do nothing""")
			.params(wrong.reason(), office.value(), dossier.value(), wrong.booked())
			.update() == 1;
	}

}
