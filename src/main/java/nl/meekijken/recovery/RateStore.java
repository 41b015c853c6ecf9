package nl.meekijken.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Rates of interest in PostgreSQL. */
@Component
class RateStore {

	private final JdbcClient jdbc;

	RateStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that hold, by day. */
	static Question<List<InterestRate>> holding() {
		return Question.list("""
				select distinct on (valid_from) valid_from, percent
				  from recovery.interest_rate order by valid_from, id desc
				""", (rows, row) -> rate(rows));
	}

	static Question<List<KeptRate>> all() {
		return Question.list("""
				select valid_from, percent, source, added_by, added_at,
				       id = max(id) over (partition by valid_from) as holds
				  from recovery.interest_rate order by valid_from desc, id desc
				""", RateStore::kept);
	}

	void add(NewRate rate, Instant now) {
		this.jdbc.sql("""
				insert into recovery.interest_rate (valid_from, percent, source, added_by, added_at)
				values (?, ?, ?, ?, ?)
				""")
			.params(rate.rate().from(), rate.rate().percent(), rate.source(), rate.by(), Timestamp.from(now))
			.update();
	}

	private static KeptRate kept(ResultSet rows, int row) throws SQLException {
		var at = rows.getTimestamp("added_at");
		return new KeptRate(rate(rows), rows.getString("source"), rows.getString("added_by"),
				(at != null) ? at.toInstant() : null, rows.getBoolean("holds"));
	}

	private static InterestRate rate(ResultSet rows) throws SQLException {
		return new InterestRate(rows.getObject("valid_from", LocalDate.class), rows.getBigDecimal("percent"));
	}

}
