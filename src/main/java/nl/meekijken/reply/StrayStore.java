package nl.meekijken.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.SafeHtml;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.vault.Fingerprint;

/** Messages that belong to no dossier yet, in PostgreSQL; for staff. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrayStore {

	private static final String COLUMNS = "select digest, at, sender, sender_name, subject, why, sha256 is not null as whole";

	private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4}-\\d{6}(?!\\d)");

	private final JdbcClient jdbc;

	StrayStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<Stray>> waiting(int from, int most) {
		return Question.list(COLUMNS + " from reply.stray where aside_at is null order by at, digest limit ? offset ?",
				(row, index) -> stray(row), most, from);
	}

	static Question<Integer> count() {
		return new Question<>("select count(*) from reply.stray where aside_at is null", List.of(), rows -> {
			rows.next();
			return rows.getInt(1);
		});
	}

	Optional<OpenedStray> open(String id) {
		return this.jdbc
			.sql(COLUMNS + ", html, broken, file_names from reply.stray where digest = ? and aside_at is null")
			.param(id)
			.query((row, index) -> opened(row))
			.optional();
	}

	/** Under which fingerprint the whole message is kept; none if it is not. */
	Optional<Fingerprint> bytes(String id) {
		return this.jdbc.sql("select sha256 from reply.stray where digest = ? and aside_at is null")
			.param(id)
			.query((row, index) -> Optional.ofNullable(row.getString("sha256")).map(Fingerprint::new))
			.optional()
			.flatMap(kept -> kept);
	}

	boolean setAside(String id, String reason, String by, Instant now) {
		return this.jdbc.sql("""
				update reply.stray set aside_at = ?, aside_by = ?, aside_reason = ?
				 where digest = ? and aside_at is null
				""").params(ReceivingStore.at(now), by, reason, id).update() == 1;
	}

	Optional<ReceivedId> assign(String id, DossierId dossier, SenderStanding standing) {
		return this.jdbc.sql("select reply.assign_stray(?, ?, ?) as message")
			.params(id, dossier.value(), standing.name())
			.query((row, index) -> Optional.ofNullable(row.getObject("message", Long.class)).map(ReceivedId::new))
			.single();
	}

	private static Stray stray(ResultSet row) throws SQLException {
		return new Stray(row.getString("digest"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("sender"), row.getString("sender_name"), row.getString("subject"),
				StrayReason.valueOf(row.getString("why")), row.getBoolean("whole"));
	}

	private static OpenedStray opened(ResultSet row) throws SQLException {
		var stray = stray(row);
		var html = row.getString("html");
		var mentioned = NUMBER.matcher(stray.subject() + " " + html)
			.results()
			.flatMap(found -> ClaimNumber.parse(found.group()).stream())
			.findFirst();
		return new OpenedStray(stray, SafeHtml.withoutLinks(html), row.getBoolean("broken"),
				Arrays.asList((String[]) row.getArray("file_names").getArray()), mentioned);
	}

}
