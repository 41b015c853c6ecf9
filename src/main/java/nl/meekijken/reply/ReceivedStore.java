package nl.meekijken.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.database.Question;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Refusal;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.vault.Fingerprint;

/** What came in, for staff: over all offices, or inside one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReceivedStore {

	private static final int MOST_LISTED = 200;

	private static final String WAITS = " (r.state = 'TO_JUDGE' or r.state = 'ARRIVING' and r.received_at < ?)";

	private static final String COLUMNS = """
			select r.id, r.office_id, r.dossier_id, r.email_id, r.received_at, r.sender, r.sender_name, r.subject, r.standing, r.state,
			       r.writer, r.judged_at, r.judged_by, r.reason, d.claim_number, o.name as office_name""";

	private static final String FROM = """

			from reply.received r
			join dossier.dossier d on d.office_id = r.office_id and d.id = r.dossier_id
			join office.office o on o.office_id = r.office_id""";

	private static final String INSIDE = " where r.office_id = (select current_setting('viewer.office')::bigint) and r.dossier_id = ?";

	private final JdbcClient jdbc;

	ReceivedStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<ReceivedEmail>> waiting(Instant stuckSince) {
		return Question.list(COLUMNS + FROM + " where" + WAITS + " order by r.received_at, r.id limit " + MOST_LISTED,
				(row, index) -> email(row), ReceivingStore.at(stuckSince));
	}

	static Question<Integer> count(Instant stuckSince) {
		return new Question<>(
				"select count(*) from (select 1 from reply.received r where" + WAITS + " limit 100) as waiting",
				Question.listOf(ReceivingStore.at(stuckSince)), rows -> {
					rows.next();
					return rows.getInt(1);
				});
	}

	static Question<List<ReceivedEmail>> of(DossierId dossier) {
		return Question.list(
				COLUMNS + FROM + INSIDE + " and r.state <> 'REPORT' order by r.received_at desc, r.id desc",
				(row, index) -> email(row), dossier.value());
	}

	static Question<Optional<Kept>> one(DossierId dossier, ReceivedId id) {
		return Question.first(
				COLUMNS + ", r.html, r.broken, r.file_names, r.sha256, d.injury" + FROM + INSIDE + " and r.id = ?",
				(row, index) -> new Kept(email(row), row.getString("html"), row.getBoolean("broken"),
						Arrays.asList((String[]) row.getArray("file_names").getArray()),
						new Fingerprint(row.getString("sha256")), row.getBoolean("injury")),
				dossier.value(), id.value());
	}

	static Question<List<EnclosedFile>> filesOf(ReceivedId id) {
		return Question.list("""
				select f.name, f.document_id, f.refusal from reply.enclosed f
				 where f.office_id = (select current_setting('viewer.office')::bigint) and f.received_id = ?
				 order by f.position
				""", (row, index) -> file(row), id.value());
	}

	/** Says whether it was not filed before. */
	boolean file(ReceivedId id, Writer writer, String by, Instant now) {
		return this.jdbc.sql("""
				update reply.received set state = 'FILED', writer = ?, judged_at = ?, judged_by = ?
				 where office_id = (select current_setting('viewer.office')::bigint) and id = ?
				   and state not in ('FILED', 'REPORT')
				""").params(writer.name(), ReceivingStore.at(now), by, id.value()).update() == 1;
	}

	/** Says whether it still waited. */
	boolean setAside(DossierId dossier, ReceivedId id, String reason, String by, Instant now) {
		return this.jdbc.sql("""
				update reply.received set state = 'SET_ASIDE', reason = ?, judged_at = ?, judged_by = ?
				 where office_id = (select current_setting('viewer.office')::bigint) and dossier_id = ? and id = ?
				   and state in ('TO_JUDGE', 'ARRIVING')
				""").params(reason, ReceivingStore.at(now), by, dossier.value(), id.value()).update() == 1;
	}

	private static EnclosedFile file(ResultSet row) throws SQLException {
		var document = row.getObject("document_id", Long.class);
		var refusal = row.getString("refusal");
		return new EnclosedFile(row.getString("name"), (document != null) ? new DocumentId(document) : null,
				(refusal != null) ? Refusal.valueOf(refusal) : null);
	}

	private static ReceivedEmail email(ResultSet row) throws SQLException {
		var writer = row.getString("writer");
		return new ReceivedEmail(new ReceivedId(row.getLong("id")), new OfficeId(row.getLong("office_id")),
				new DossierId(row.getLong("dossier_id")), ClaimNumber.of(row.getString("claim_number")),
				row.getString("office_name"), answers(row),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getString("sender"),
				row.getString("sender_name"), row.getString("subject"),
				SenderStanding.valueOf(row.getString("standing")), ReceivedState.valueOf(row.getString("state")),
				(writer != null) ? Writer.valueOf(writer) : null, moment(row), row.getString("judged_by"),
				row.getString("reason"));
	}

	private static @Nullable EmailId answers(ResultSet row) throws SQLException {
		var email = row.getObject("email_id", Long.class);
		return (email != null) ? new EmailId(email) : null;
	}

	private static @Nullable Instant moment(ResultSet row) throws SQLException {
		var judged = row.getObject("judged_at", OffsetDateTime.class);
		return (judged != null) ? judged.toInstant() : null;
	}

	/** A message as it is kept, not yet safe to show. */
	record Kept(ReceivedEmail email, String html, boolean broken, List<String> names, Fingerprint bytes,
			boolean injury) {
	}

}
