package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.Arrays;
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
				select i.id, i.happened_on, i.manner, i.document_id from recovery.interruption i
				 where i.office_id = (select current_setting('viewer.office')::bigint) and i.dossier_id = ?
				 order by i.happened_on, i.id""",
				(row, index) -> new Interruption(row.getLong("id"), row.getObject("happened_on", LocalDate.class),
						Manner.valueOf(row.getString("manner")), row.getObject("document_id", Long.class)),
				dossier.value());
	}

	void interrupt(OfficeId office, DossierId dossier, LocalDate on, Manner manner, @Nullable Long letter) {
		this.jdbc.sql("""
				insert into recovery.interruption (office_id, dossier_id, happened_on, manner, document_id)
				values (?, ?, ?, ?, (select c.id from document.document c
				                      where c.office_id = ? and c.dossier_id = ? and c.id = ?::bigint))""")
			.params(Arrays.asList(office.value(), dossier.value(), on, manner.name(), office.value(), dossier.value(),
					letter))
			.update();
	}

}
