package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Kept;

/** What comes in, until it is among the papers. */
@Component
@Transactional
class ArrivalStore {

	private final JdbcClient jdbc;

	ArrivalStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<ArrivingPaper>> of(ClaimNumber number, Instant since, Instant refusedSince) {
		return Question.list("""
				select a.id, a.kind, a.name, a.size_bytes, a.received_at, a.state, a.problem,
				       a.warned and a.warning_kept_at is null as warned, a.sent_by
				  from dossier.dossier d
				  join document.arrival a on a.office_id = d.office_id and a.dossier_id = d.id
				 where d.claim_number = ? and d.consent_withdrawn_on is null and a.state <> 'WITHDRAWN'
				   and (a.state = 'CHECKING' or a.state = 'REFUSED' and a.settled_at > ?
				        or a.state = 'READY' and (a.warned and a.warning_kept_at is null or a.received_at > ?))
				 order by a.received_at desc, a.id desc
				""", (row, index) -> arriving(row), number.toString(), at(refusedSince), at(since));
	}

	static ArrivingPaper arriving(ResultSet row) throws SQLException {
		var sender = row.getObject("sent_by", Long.class);
		var problem = row.getString("problem");
		return new ArrivingPaper(new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), new FileSize(row.getLong("size_bytes")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(),
				DocumentState.valueOf(row.getString("state")), (problem != null) ? CheckProblem.valueOf(problem) : null,
				row.getBoolean("warned"), (sender != null) ? new PersonId(sender) : null);
	}

	Optional<DossierId> dossier(ClaimNumber number) {
		return this.jdbc.sql("select id from dossier.dossier where claim_number = ? and consent_withdrawn_on is null")
			.param(number.toString())
			.query((row, index) -> new DossierId(row.getLong("id")))
			.optional();
	}

	/**
	 * What can be said beforehand. Whoever looks along from an office sends nothing where
	 * the client withdrew consent; a client and whoever writes by mail do.
	 */
	Optional<UploadOutcome> before(DossierId dossier, UUID key, FileSize atLeast, UploadLimits limits) {
		return this.jdbc.sql("""
				select current_user = 'meekijken_backoffice' or d.active and (d.consent_withdrawn_on is null
				       or nullif(current_setting('viewer.person', true), '') is null) as open,
				       document.bytes_of_dossier(d.id) as bytes, document.papers_of_dossier(d.id) as papers,
				       (select a.id from document.arrival a
				         where a.office_id = d.office_id and a.dossier_id = d.id and a.arrival_key = ?) as same
				  from dossier.dossier d where d.id = ?
				""").params(key, dossier.value()).query((row, index) -> {
			var same = row.getObject("same", Long.class);
			if (same != null) {
				return Optional.<UploadOutcome>of(new UploadOutcome.AlreadyHere(new DocumentId(same)));
			}
			if (!row.getBoolean("open")) {
				return refused(Refusal.DOSSIER_CLOSED);
			}
			return (row.getInt("papers") < limits.dossierPapers())
					? fits(row.getLong("bytes"), atLeast, limits.dossier()) : refused(Refusal.DOSSIER_FULL);
		}).optional().orElseGet(() -> refused(Refusal.DOSSIER_CLOSED));
	}

	UploadOutcome admit(DossierId dossier, Arrival arrival, String mediaType, Kept kept, Instant now,
			UploadLimits limits) {
		return this.jdbc.sql("select outcome, paper from document.admit_among(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(limits.dossierPapers(), dossier.value(), arrival.key(), arrival.kind().name(), arrival.name(),
					mediaType, kept.size(), kept.fingerprint().hex(), arrival.origin().name())
			.param(arrival.originName())
			.params(arrival.audience().name(), at(now), limits.dossier().bytes())
			.query((row, index) -> outcome(row))
			.single();
	}

	static UploadOutcome outcome(ResultSet row) throws SQLException {
		var outcome = row.getString("outcome");
		return switch (outcome) {
			case "RECEIVED" -> new UploadOutcome.Received(new DocumentId(row.getLong("paper")));
			case "ALREADY_HERE" -> new UploadOutcome.AlreadyHere(new DocumentId(row.getLong("paper")));
			default -> new UploadOutcome.Refused(Refusal.valueOf(outcome));
		};
	}

	/** Bytes that were kept but are no paper. */
	void letGo(Fingerprint bytes) {
		this.jdbc.sql("select document.let_go(?)").param(bytes.hex()).query((row, index) -> true).single();
	}

	boolean withdraw(DossierId dossier, DocumentId id, Instant now) {
		return this.jdbc.sql("select document.withdraw_arrival(?, ?, ?)")
			.params(dossier.value(), id.value(), at(now))
			.query(Boolean.class)
			.single();
	}

	boolean keepWarned(DossierId dossier, DocumentId id, Instant now) {
		return this.jdbc.sql("select document.keep_warned(?, ?, ?)")
			.params(dossier.value(), id.value(), at(now))
			.query(Boolean.class)
			.single();
	}

	static Optional<UploadOutcome> fits(long bytes, FileSize atLeast, FileSize most) {
		return (bytes + atLeast.bytes() > most.bytes()) ? refused(Refusal.DOSSIER_FULL) : Optional.empty();
	}

	static Optional<UploadOutcome> refused(Refusal why) {
		return Optional.of(new UploadOutcome.Refused(why));
	}

	static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
