package nl.meekijken.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Seal;

/** The outbox in PostgreSQL, its letters sealed. */
@Component
@Transactional
class OutboxStore {

	/** So that forgetting holds no sender up. */
	private static final int AT_A_TIME = 1000;

	private final JdbcClient jdbc;

	private final Seal seal;

	private final ReturnPaths paths;

	OutboxStore(JdbcClient jdbc, ReturnPaths paths, @Value("${meekijken.secret}") String secret) {
		this.jdbc = jdbc;
		this.paths = paths;
		this.seal = Seal.of(secret, "letters at rest, 1");
	}

	void add(UUID id, Letter letter, String drawn, Instant now) {
		var uselessAfter = letter.uselessAfter();
		this.jdbc
			.sql("""
					insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, due_at, useless_after)
					values (:id, :now, :recipient, :language, :subject, :body, :now, :uselessAfter)
					""")
			.param("id", id)
			.param("now", at(now))
			.param("recipient", letter.to().value())
			.param("language", letter.language().getLanguage())
			.param("subject", letter.subject())
			.param("body", this.seal.close(drawn))
			.param("uselessAfter", (uselessAfter != null) ? at(uselessAfter) : null)
			.update();
	}

	/** Adds a message that leaves as it is. */
	void add(ReadyLetter letter, Instant now) {
		this.jdbc.sql("""
				insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, due_at, composed)
				values (?, ?, ?, ?, ?, ?, ?, true)
				""")
			.params(letter.id(), at(now), letter.to(), letter.language(), letter.subject(),
					this.seal.close(letter.message()), at(now))
			.update();
	}

	/** Borrows one letter that is due; nobody else gets it before the lease ends. */
	Optional<LentLetter> claim(Instant now, Instant until) {
		return this.jdbc
			.sql("""
					select id, created_at, recipient, language, subject, body_sealed, attempts, first_tried_at, leased_until,
					       composed
					  from mail.claim_next(:now, :until)
					""")
			.param("now", at(now))
			.param("until", at(until))
			.query((row, number) -> lent(row))
			.optional();
	}

	/** The letter as it was drawn; throws when it was sealed with another secret. */
	String drawn(LentLetter letter) {
		return this.seal.open(letter.body());
	}

	/** The message itself, of a letter that was composed. */
	byte[] message(LentLetter letter) {
		return this.seal.openBytes(letter.body());
	}

	void markSent(LentLetter letter, Instant now) {
		this.jdbc.sql("select mail.mark_sent(:id, :now)")
			.param("id", letter.id())
			.param("now", at(now))
			.query(Boolean.class)
			.single();
	}

	void postpone(LentLetter letter, Instant due, String problem) {
		this.jdbc.sql("select mail.postpone(:id, :lease, :due, :problem)")
			.param("id", letter.id())
			.param("lease", at(letter.leasedUntil()))
			.param("due", at(due))
			.param("problem", problem)
			.query(Boolean.class)
			.single();
	}

	/** Gives a letter up that was refused for good, or tried long enough. */
	void giveUp(LentLetter letter, Instant now, String problem, boolean refused) {
		this.jdbc.sql("select mail.give_up(:id, :lease, :now, :problem, :refused)")
			.param("id", letter.id())
			.param("lease", at(letter.leasedUntil()))
			.param("now", at(now))
			.param("problem", problem)
			.param("refused", refused)
			.query(Boolean.class)
			.single();
	}

	/** Gives up, and wipes, letters that help nobody any more. */
	void expire(Instant now) {
		this.jdbc.sql("select mail.expire(:now)").param("now", at(now)).query(Long.class).single();
	}

	/** Wipes the bodies of letters that were given up before that moment. */
	void wipeGivenUp(Instant before) {
		this.jdbc.sql("select mail.wipe_given_up(:before)").param("before", at(before)).query(Boolean.class).single();
	}

	/** Where word of the fate of a letter goes; to its sender if none. */
	Optional<String> returnPath(LentLetter letter) {
		return this.paths.of(letter.id());
	}

	/**
	 * Notes that a letter did not arrive; says whether there is one.
	 * @param named one of whom it has to have gone to; anybody if none
	 */
	boolean noteBounce(UUID letter, String @Nullable [] named, Instant now, String code) {
		return this.jdbc.sql("select mail.note_bounce(:id, :named::text[], :now, :code)")
			.param("id", letter)
			.param("named", named)
			.param("now", at(now))
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	/** Forgets letters that were settled before that moment, some at a time. */
	void forgetSettled(Instant before) {
		this.jdbc.sql("select mail.forget_settled(:before, :most)")
			.param("before", at(before))
			.param("most", AT_A_TIME)
			.query(Long.class)
			.single();
	}

	private static LentLetter lent(ResultSet row) throws SQLException {
		return new LentLetter(row.getObject("id", UUID.class), instant(row, "created_at"), row.getString("recipient"),
				row.getString("language"), row.getString("subject"), row.getBytes("body_sealed"),
				row.getInt("attempts"), instant(row, "first_tried_at"), instant(row, "leased_until"),
				row.getBoolean("composed"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
