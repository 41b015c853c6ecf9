package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.vault.Fingerprint;

/**
 * The papers that wait to be checked. Lending goes over all offices; everything else only
 * inside the boundary of the paper's office, and only while it is lent.
 */
@Component
@Transactional
class CheckStore {

	private final JdbcClient jdbc;

	CheckStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Borrows one paper that is due; nobody else gets it before the lease ends. */
	Optional<LentArrival> claim(Instant now, Instant until) {
		return this.jdbc.sql("""
				select office_id, id, kind, name, media_type, sha256, received_at, origin, origin_name,
				       audience, attempts, leased_until, fed
				  from document.claim_arrival(?, ?)
				""").params(at(now), at(until)).query((row, index) -> lent(row)).optional();
	}

	void postpone(LentArrival paper, Instant due) {
		this.jdbc.sql("select document.postpone_arrival(?, ?, ?)")
			.params(paper.id().value(), at(paper.leasedUntil()), at(due))
			.query(Boolean.class)
			.single();
	}

	/** None if it was not lent any more. */
	Optional<SettledArrival> refuse(LentArrival paper, CheckProblem why, Instant now) {
		return this.jdbc.sql("select settled, of_dossier from document.refuse_arrival(?, ?, ?, ?)")
			.params(paper.id().value(), at(paper.leasedUntil()), why.name(), at(now))
			.query((row, index) -> settled(row))
			.single();
	}

	/** None if it was not lent any more. */
	Optional<SettledArrival> release(LentArrival paper, @Nullable Integer pages, boolean active, boolean warned,
			Instant now) {
		return this.jdbc.sql("select settled, of_dossier from document.release_arrival(?, ?, ?, ?, ?, ?)")
			.params(paper.id().value(), at(paper.leasedUntil()))
			.param(pages)
			.params(active, warned, at(now))
			.query((row, index) -> settled(row))
			.single();
	}

	private static Optional<SettledArrival> settled(ResultSet row) throws SQLException {
		var dossier = row.getObject("of_dossier", Long.class);
		return row.getBoolean("settled")
				? Optional.of(new SettledArrival((dossier != null) ? new DossierId(dossier) : null)) : Optional.empty();
	}

	private static LentArrival lent(ResultSet row) throws SQLException {
		return new LentArrival(new OfficeId(row.getLong("office_id")), new DocumentId(row.getLong("id")),
				row.getString("name"), row.getString("media_type"), new Fingerprint(row.getString("sha256")),
				instant(row, "received_at"), Origin.valueOf(row.getString("origin")), row.getString("origin_name"),
				DocumentAudience.valueOf(row.getString("audience")), DocumentKind.valueOf(row.getString("kind")),
				row.getInt("attempts"), instant(row, "leased_until"), row.getBoolean("fed"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
