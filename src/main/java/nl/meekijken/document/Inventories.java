package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.values.ClaimNumber;

/** What the inventories of the last nights brought to light, for staff. */
@Component
public class Inventories {

	private static final int NIGHTS = 14;

	private static final int MOST_LOST = 100;

	private final RoundTrip roundTrip;

	Inventories(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	/** Asks for the last fortnight, the latest first. */
	public Question<List<TakenInventory>> lately() {
		return Question.list(
				"""
						select night, begun_at, done_at, cardinality(without_bytes) as gone, cardinality(without_paper) as orphans
						  from document.inventory order by night desc limit %d
						"""
					.formatted(NIGHTS),
				(row, index) -> new TakenInventory(row.getDate("night").toLocalDate(), moment(row, "begun_at"),
						row.getObject("done_at", OffsetDateTime.class) != null ? moment(row, "done_at") : null,
						row.getInt("gone"), row.getInt("orphans")));
	}

	/**
	 * Which papers had no bytes at the last inventory and are still there, a hundred at
	 * most; for staff over all offices.
	 */
	@Transactional(readOnly = true)
	public List<LostPaper> lost() {
		return this.roundTrip.ask(Question.list("""
				select d.claim_number, c.id, c.kind, c.name
				  from document.document c
				  join dossier.dossier d on d.office_id = c.office_id and d.id = c.dossier_id
				 where c.sha256 = any (select unnest(i.without_bytes) from document.inventory i
				                        where i.done_at is not null and i.night = (
				                              select max(night) from document.inventory where done_at is not null))
				 order by d.claim_number, c.id limit %d
				""".formatted(MOST_LOST),
				(row, index) -> new LostPaper(ClaimNumber.of(row.getString("claim_number")),
						new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
						row.getString("name"))));
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
