package nl.meekijken.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often in a row signing in failed: fifty times cost nothing (an account has
 * two names, so a hundred), from then on each doubles the wait before the next, up to
 * four hours. Nobody is locked out for good: a right password begins anew, and a known
 * browser has a count of its own.
 */
@Component
class FailureStore {

	/** Since that long nobody guessed, or nobody has such a name. */
	private static final Duration KEPT = Duration.ofDays(90);

	/** After so many more the owner is told, at most once a day. */
	private static final int TOLD_EACH = 10;

	private static final String WAIT = """
			case when f.in_a_row < 50 then interval '0'
			     else least(power(2, least(f.in_a_row - 50, 8)), 240) * interval '1 minute' end""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FailureStore(SideConnections connections, Clock clock) {
		this.jdbc = JdbcClient.create(connections.dataSource());
		this.clock = clock;
	}

	Row of(String counted) {
		return new Row(Digest.number(counted));
	}

	void forgetOld() {
		this.jdbc.sql("delete from account.failure where last_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/** Those of one name, or of one browser of somebody. */
	final class Row {

		private final long counted;

		private int inARow;

		private Row(long counted) {
			this.counted = counted;
		}

		/**
		 * Counts a try as failed until it proves right; no if it comes too early. Of many
		 * at once after the fiftieth, one is counted.
		 */
		boolean take() {
			this.inARow = FailureStore.this.jdbc.sql("""
					insert into account.failure as f (counted, in_a_row, last_at) values (:counted, 1, :now)
					on conflict (counted) do update set in_a_row = f.in_a_row + 1, last_at = excluded.last_at
					 where f.last_at + (%s) <= excluded.last_at
					returning in_a_row
					""".formatted(WAIT))
				.param("counted", this.counted)
				.param("now", now())
				.query(Integer.class)
				.optional()
				.orElse(0);
			return this.inARow > 0;
		}

		/** Whether the one that was taken makes ten more. */
		boolean isTold() {
			return this.inARow > 0 && this.inARow % TOLD_EACH == 0;
		}

		/** Nobody looked whether it was right. */
		void giveBack() {
			FailureStore.this.jdbc
				.sql("update account.failure set in_a_row = in_a_row - 1 where counted = ? and in_a_row > 0")
				.param(this.counted)
				.update();
		}

		/** It was right. */
		void end() {
			FailureStore.this.jdbc.sql("delete from account.failure where counted = ?").param(this.counted).update();
		}

		Duration waiting() {
			return FailureStore.this.jdbc
				.sql("select f.last_at + (%s) from account.failure f where f.counted = ?".formatted(WAIT))
				.param(this.counted)
				.query(OffsetDateTime.class)
				.optional()
				.map(until -> Duration.between(FailureStore.this.clock.instant(), until.toInstant()))
				.filter(Duration::isPositive)
				.orElse(Duration.ZERO);
		}

	}

}
