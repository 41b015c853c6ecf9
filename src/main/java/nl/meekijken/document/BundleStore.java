package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Kept;

/** Papers that wait for a dossier. */
@Component
@Transactional
class BundleStore {

	private final JdbcClient jdbc;

	BundleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin(BundleId id) {
		this.jdbc.sql("""
				insert into document.bundle (office_id, id)
				values ((select current_setting('viewer.office')::bigint), ?)
				""").param(id.value()).update();
	}

	static Question<List<ArrivingPaper>> of(BundleId id) {
		return Question.list("""
				select id, kind, name, size_bytes, received_at, state, problem, warned, sent_by
				  from document.arrival where bundle_id = ? and state <> 'WITHDRAWN'
				 order by received_at, id
				""", (row, index) -> ArrivalStore.arriving(row), id.value());
	}

	Optional<UploadOutcome> before(BundleId id, UUID key, FileSize atLeast, UploadLimits limits) {
		return this.jdbc.sql("""
				select document.bytes_of_bundle(b.id) as bytes, document.papers_of_bundle(b.id) as papers,
				       (select a.id from document.arrival a
				         where a.office_id = b.office_id and a.bundle_id = b.id and a.arrival_key = ?) as same
				  from document.bundle b where b.id = ? and b.let_go_at is null
				""").params(key, id.value()).query((row, index) -> {
			var same = row.getObject("same", Long.class);
			if (same != null) {
				return Optional.<UploadOutcome>of(new UploadOutcome.AlreadyHere(new DocumentId(same)));
			}
			return (row.getInt("papers") < limits.bundlePapers())
					? ArrivalStore.fits(row.getLong("bytes"), atLeast, limits.dossier())
					: ArrivalStore.refused(Refusal.DOSSIER_FULL);
		}).optional().orElseGet(() -> ArrivalStore.refused(Refusal.DOSSIER_CLOSED));
	}

	UploadOutcome admit(BundleId id, Arrival arrival, String mediaType, Kept kept, Instant now, UploadLimits limits) {
		return this.jdbc.sql("select outcome, paper from document.gather_among(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(limits.bundlePapers(), id.value(), arrival.key(), arrival.kind().name(), arrival.name(), mediaType,
					kept.size(), kept.fingerprint().hex(), arrival.origin().name())
			.param(arrival.originName())
			.params(ArrivalStore.at(now), limits.dossier().bytes())
			.query((row, index) -> ArrivalStore.outcome(row))
			.single();
	}

	boolean name(BundleId id, DocumentId paper, DocumentKind kind) {
		return this.jdbc.sql("select document.name_gathered(?, ?, ?)")
			.params(id.value(), paper.value(), kind.name())
			.query(Boolean.class)
			.single();
	}

	boolean withdraw(BundleId id, DocumentId paper, Instant now) {
		return this.jdbc.sql("select document.withdraw_gathered(?, ?, ?)")
			.params(id.value(), paper.value(), ArrivalStore.at(now))
			.query(Boolean.class)
			.single();
	}

	List<MovedPaper> move(BundleId id, DossierId dossier) {
		return this.jdbc.sql("""
				select id, kind, name, media_type, sha256, received_at, origin, origin_name, state
				  from document.move_bundle(?, ?)
				""").params(id.value(), dossier.value()).query((row, index) -> moved(row)).list();
	}

	void letGo(BundleId id, Instant now) {
		this.jdbc.sql("select document.let_bundle_go(?, ?)")
			.params(id.value(), ArrivalStore.at(now))
			.query((row, index) -> true)
			.single();
	}

	private static MovedPaper moved(ResultSet row) throws SQLException {
		return new MovedPaper(new ArrivedPaper(new DocumentId(row.getLong("id")),
				DocumentKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("media_type"),
				new Fingerprint(row.getString("sha256")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), Origin.valueOf(row.getString("origin")),
				row.getString("origin_name"), DocumentAudience.INTERMEDIARY, false),
				DocumentState.valueOf(row.getString("state")));
	}

	/** A paper that has a dossier now, and how far it was by then. */
	record MovedPaper(ArrivedPaper paper, DocumentState state) {
	}

}
