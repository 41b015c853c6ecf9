package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.FileSize;

/**
 * The papers of a dossier for staff inside its office, also those that the intermediary
 * does not see.
 */
@Component
public class StaffPapers {

	private static final String PAPERS = """
			select c.id, c.kind, c.name, c.media_type, c.size_bytes, c.pages, c.active, c.received_at, c.origin,
			       c.origin_name, c.audience, coalesce(a.warned, false) as warned, a.warning_kept_at
			  from document.document c
			  left join document.arrival a on a.office_id = c.office_id and a.id = c.id
			 where c.office_id = (select current_setting('viewer.office')::bigint) and c.dossier_id = ?
			""";

	StaffPapers() {
	}

	/** Asks for all papers, newest first. */
	public Question<List<FiledPaper>> of(DossierId dossier) {
		return Question.list(PAPERS + " order by c.received_at desc, c.id desc", (row, index) -> filed(row),
				dossier.value());
	}

	/** Asks for one paper; none if it is not in that dossier, or was removed. */
	public Question<Optional<FiledPaper>> one(DossierId dossier, DocumentId id) {
		return Question.first(PAPERS + " and c.id = ?", (row, index) -> filed(row), dossier.value(), id.value());
	}

	/** Asks for what is being checked or was refused and is not among the papers. */
	public Question<List<HeldPaper>> held(DossierId dossier) {
		return Question.list(
				"""
						select a.id, a.kind, a.name, a.size_bytes, a.received_at, a.origin, a.origin_name, a.audience, a.problem,
						       a.bytes_kept, a.attempts
						  from document.arrival a
						 where a.office_id = (select current_setting('viewer.office')::bigint) and a.dossier_id = ?
						   and a.state in ('CHECKING', 'REFUSED')
						 order by a.received_at desc, a.id desc limit 100
						""",
				(row, index) -> held(row), dossier.value());
	}

	private static FiledPaper filed(ResultSet row) throws SQLException {
		var document = new Document(new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), row.getString("media_type"), new FileSize(row.getLong("size_bytes")),
				row.getObject("pages", Integer.class), row.getBoolean("active"),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), Origin.valueOf(row.getString("origin")),
				row.getString("origin_name"), false, row.getObject("received_at", OffsetDateTime.class).toInstant());
		return new FiledPaper(document, DocumentAudience.valueOf(row.getString("audience")), row.getBoolean("warned"),
				row.getObject("warning_kept_at", OffsetDateTime.class) != null);
	}

	private static HeldPaper held(ResultSet row) throws SQLException {
		return new HeldPaper(new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), new FileSize(row.getLong("size_bytes")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), Origin.valueOf(row.getString("origin")),
				row.getString("origin_name"), DocumentAudience.valueOf(row.getString("audience")),
				problem(row.getString("problem")), row.getBoolean("bytes_kept"), row.getInt("attempts"));
	}

	private static @Nullable CheckProblem problem(@Nullable String kept) {
		return (kept != null) ? CheckProblem.valueOf(kept) : null;
	}

}
