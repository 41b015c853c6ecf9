package nl.meekijken.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** Letters that do not leave, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StuckLetterStore {

	private static final String STUCK = " where (state = 'GIVEN_UP' or (state = 'WAITING' and attempts > 2))";

	private final JdbcClient jdbc;

	StuckLetterStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<Integer> count() {
		return new Question<>("select count(*) from (select 1 from mail.outbox" + STUCK + " limit 100) as stuck",
				List.of(), rows -> {
					rows.next();
					return rows.getInt(1);
				});
	}

	/**
	 * A page of those that wait and those that were given up, and of those that expired
	 * or came back and were written since these moments.
	 */
	static Question<List<StuckLetter>> page(Instant expired, Instant bounced, int most, int after) {
		return Question.list("""
				select id, created_at, recipient, subject, attempts, coalesce(bounce_code, problem) as problem,
				       case when bounced_at is not null then 'BOUNCED' else state end as state
				  from mail.outbox
				""" + STUCK + """
				    or (state = 'EXPIRED' and created_at > ?::timestamptz)
				    or (bounced_at is not null and created_at > ?::timestamptz)
				 order by created_at desc, id limit ? offset ?
				""",
				(rows, row) -> new StuckLetter(Objects.requireNonNull(rows.getObject("id", UUID.class)),
						rows.getTimestamp("created_at").toInstant(), rows.getString("recipient"),
						rows.getString("subject"), rows.getInt("attempts"),
						StuckLetter.Plight.valueOf(rows.getString("state")), rows.getString("problem")),
				Timestamp.from(expired), Timestamp.from(bounced), most, after);
	}

	/** Gives up what helps nobody any more; says how many. */
	int expire(Instant now) {
		return this.jdbc.sql("select mail.expire(?)").param(Timestamp.from(now)).query(Integer.class).single();
	}

	Retry retry(UUID letter, Instant now) {
		var waits = this.jdbc.sql("select mail.retry(?, ?)")
			.params(letter, Timestamp.from(now))
			.query(Boolean.class)
			.single();
		return waits ? Retry.WAITS : whyNot(letter);
	}

	private Retry whyNot(UUID letter) {
		return this.jdbc
			.sql("select exists (select 1 from mail.outbox where id = ? and state in ('GIVEN_UP', 'EXPIRED'))")
			.param(letter)
			.query(Boolean.class)
			.single() ? Retry.USELESS : Retry.UNKNOWN;
	}

	/** Tries the oldest thousand that were given up; the rest stays in sight. */
	Retried retryAll(Instant now) {
		var expired = expire(now);
		return this.jdbc
			.sql("""
					select count(*) filter (where again) as waiting, count(*) filter (where not again) as wiped
					  from (select mail.retry(id, ?) as again
					          from (select id from mail.outbox where state = 'GIVEN_UP' order by created_at limit 1000) as given_up
					       ) as tried
					""")
			.param(Timestamp.from(now))
			.query((rows, row) -> new Retried(rows.getInt("waiting"), expired + rows.getInt("wiped")))
			.single();
	}

}
