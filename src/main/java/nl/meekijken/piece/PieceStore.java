package nl.meekijken.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Money;

/** What PostgreSQL knows of the pieces of a dossier. */
@Component
class PieceStore {

	/**
	 * Not exists, but a limit: in the choice of columns PostgreSQL would hash the whole
	 * office.
	 */
	private static final String FACTS = """
			with facts as (
				select d.office_id, d.id, d.active, d.guarantee_fund, d.abroad, d.injury, d.expertise, m.estimated_cents, m.assessed_cents,
				       m.total_loss, coalesce(p.known, false) as culprit_known, p.insurer is not null as insurer_known,
				       coalesce((select true from dossier.counterparty h
				                  where h.office_id = d.office_id and h.dossier_id = d.id and h.held_liable_on is not null
				                  limit 1), false) as held_liable
				  from dossier.dossier d
				  join dossier.damage m on m.office_id = d.office_id and m.dossier_id = d.id
				  left join lateral (
				    select c.known, c.insurer from dossier.counterparty c
				     where c.office_id = d.office_id and c.dossier_id = d.id order by c.position limit 1) p on true
				 where {which}
			)
			select facts.active, facts.guarantee_fund, facts.abroad, facts.injury, facts.expertise,
			       facts.estimated_cents, facts.assessed_cents, facts.total_loss, facts.culprit_known, facts.insurer_known, facts.held_liable,
			       shown.what, shown.kind, shown.at, shown.said, shown.reason, shown.judged_at, shown.files, shown.checking,
			       shown.spoiled, shown.newest, shown.living
			  from facts left join lateral (
				select 'PAPER' as what, k.kind, k.newest as at, null as said, null as reason, null::timestamptz as judged_at,
				       0 as files, 0 as checking, 0 as spoiled, null::timestamptz as newest, false as living
				  from document.kinds_kept(facts.id) k where facts.active
				union all
				select 'DECISION', n.kind, n.decided_at, n.needed::text, n.reason, null, 0, 0, 0, null, false
				  from piece.decision n where n.office_id = facts.office_id and n.dossier_id = facts.id
				union all
				select 'ASKED', a.kind, r.asked_at, a.verdict, null, a.judged_at, s.files, s.checking, s.spoiled, s.newest,
				       r.expires_at > ?
				  from piece.asked a
				  join piece.upload_request r on r.office_id = a.office_id and r.id = a.request_id and r.revoked_at is null
				  join piece.asked_of(facts.id) s on s.asked_id = a.id
				 where a.office_id = facts.office_id and a.dossier_id = facts.id
			  ) shown on true
			 order by shown.at
			""";

	private final JdbcClient jdbc;

	PieceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<Optional<PieceFacts>> of(ClaimNumber number, Instant now) {
		return new Question<>(FACTS.replace("{which}",
				"d.claim_number = ? and (d.consent_withdrawn_on is null or current_user = 'meekijken_backoffice')"),
				List.of(number.toString(), at(now)), PieceStore::facts);
	}

	static Question<Optional<PieceFacts>> of(OfficeId office, DossierId dossier, Instant now) {
		return new Question<>(FACTS.replace("{which}", "d.office_id = ? and d.id = ?"),
				List.of(office.value(), dossier.value(), at(now)), PieceStore::facts);
	}

	/** The number of a dossier of the office at work. */
	Optional<ClaimNumber> numberOf(DossierId dossier) {
		return this.jdbc.sql("""
				select claim_number from dossier.dossier
				 where office_id = (select current_setting('viewer.office')::bigint) and id = ?
				""").param(dossier.value()).query(String.class).optional().map(ClaimNumber::of);
	}

	/** Which dossier; none of another office, and none whose client withdrew consent. */
	Optional<Place> find(ClaimNumber number) {
		return this.jdbc.sql("""
				select office_id, id, active from dossier.dossier
				 where claim_number = ? and (consent_withdrawn_on is null or current_user = 'meekijken_backoffice')
				""")
			.param(number.toString())
			.query((row, index) -> new Place(new OfficeId(row.getLong("office_id")), new DossierId(row.getLong("id")),
					row.getBoolean("active")))
			.optional();
	}

	void decide(Place place, PieceKind kind, boolean needed, String reason, String by, Instant now) {
		this.jdbc.sql("""
				insert into piece.decision (office_id, dossier_id, kind, needed, reason, decided_by, decided_at)
				values (?, ?, ?, ?, ?, ?, ?)
				on conflict (office_id, dossier_id, kind) do update
				   set needed = excluded.needed, reason = excluded.reason, decided_by = excluded.decided_by,
				       decided_at = excluded.decided_at
				""")
			.params(place.office().value(), place.dossier().value(), kind.name(), needed, reason, by, at(now))
			.update();
	}

	private static Optional<PieceFacts> facts(ResultSet row) throws SQLException {
		if (!row.next()) {
			return Optional.empty();
		}
		var decisions = new EnumMap<PieceKind, PieceFacts.Decision>(PieceKind.class);
		var papers = new EnumMap<DocumentKind, Instant>(DocumentKind.class);
		var asked = new EnumMap<PieceKind, PieceFacts.LastAsked>(PieceKind.class);
		var facts = new PieceFacts(row.getBoolean("active"), circumstances(row), traces(row), decisions, papers, asked);
		do {
			collect(row, decisions, papers, asked);
		}
		while (row.next());
		return Optional.of(facts);
	}

	/** In order of time, so that the last of a kind stays. */
	private static void collect(ResultSet row, Map<PieceKind, PieceFacts.Decision> decisions,
			Map<DocumentKind, Instant> papers, Map<PieceKind, PieceFacts.LastAsked> asked) throws SQLException {
		var what = row.getString("what");
		if (what == null) {
			return;
		}
		var kind = row.getString("kind");
		switch (what) {
			case "PAPER" -> papers.put(DocumentKind.valueOf(kind), instant(row, "at"));
			case "DECISION" -> decisions.put(PieceKind.valueOf(kind),
					new PieceFacts.Decision(Boolean.parseBoolean(row.getString("said")), row.getString("reason")));
			default -> asked.put(PieceKind.valueOf(kind), lastAsked(row));
		}
	}

	private static PieceFacts.LastAsked lastAsked(ResultSet row) throws SQLException {
		var standing = new AskedStanding(row.getInt("files"), row.getInt("checking"), row.getInt("spoiled"),
				moment(row, "newest"), row.getString("said"), moment(row, "judged_at"));
		return new PieceFacts.LastAsked(standing.state(), standing.openSince(instant(row, "at")),
				row.getBoolean("living"));
	}

	private static Circumstances circumstances(ResultSet row) throws SQLException {
		return new Circumstances(money(row, "estimated_cents"), money(row, "assessed_cents"),
				row.getBoolean("total_loss"), row.getBoolean("guarantee_fund"), row.getBoolean("culprit_known"),
				row.getBoolean("abroad"), row.getBoolean("injury"));
	}

	private static PieceFacts.Traces traces(ResultSet row) throws SQLException {
		return new PieceFacts.Traces(row.getBoolean("held_liable"), row.getBoolean("insurer_known"),
				!Expertise.NONE.name().equals(row.getString("expertise")));
	}

	private static @Nullable Money money(ResultSet row, String column) throws SQLException {
		var cents = row.getObject(column, Long.class);
		return (cents != null) ? new Money(cents) : null;
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** Where a dossier lies. */
	record Place(OfficeId office, DossierId dossier, boolean active) {
	}

}
