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

	static Question<List<StuckLetter>> page(int most, int after) {
		return Question.list(
				"select id, created_at, recipient, subject, attempts, state, problem from mail.outbox" + STUCK
						+ " order by created_at desc, id limit ? offset ?",
				(rows, row) -> new StuckLetter(Objects.requireNonNull(rows.getObject("id", UUID.class)),
						rows.getTimestamp("created_at").toInstant(), rows.getString("recipient"),
						rows.getString("subject"), rows.getInt("attempts"), "GIVEN_UP".equals(rows.getString("state")),
						rows.getString("problem")),
				most, after);
	}

	boolean retry(UUID letter, Instant now) {
		return this.jdbc.sql("select mail.retry(?, ?)")
			.params(letter, Timestamp.from(now))
			.query(Boolean.class)
			.single();
	}

	int retryAll(Instant now) {
		return this.jdbc.sql("""
				select count(*) filter (where mail.retry(id, ?))
				  from (select id from mail.outbox where state = 'GIVEN_UP' order by created_at limit 1000) as given_up
				""").param(Timestamp.from(now)).query(Integer.class).single();
	}

}
