package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.FileSize;

/** The papers of a dossier for staff, also those that the intermediary does not see. */
@Component
public class StaffPapers {

	StaffPapers() {
	}

	/** Asks for all papers, newest first, of a visitor of staff inside the office. */
	public Question<List<FiledPaper>> of(DossierId dossier) {
		return Question.list("""
				select c.id, c.kind, c.name, c.size_bytes, c.received_at, c.origin, c.origin_name, c.visible
				  from document.document c
				 where c.office_id = (select current_setting('viewer.office')::bigint) and c.dossier_id = ?
				 order by c.received_at desc, c.id desc
				""", (row, index) -> filed(row), dossier.value());
	}

	private static FiledPaper filed(ResultSet row) throws SQLException {
		return new FiledPaper(new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), new FileSize(row.getLong("size_bytes")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), Origin.valueOf(row.getString("origin")),
				row.getString("origin_name"), row.getBoolean("visible"));
	}

}
