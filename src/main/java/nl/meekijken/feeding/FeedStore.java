package nl.meekijken.feeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;

/** What is written down of feeds. */
@Component
class FeedStore {

	private final JdbcClient jdbc;

	FeedStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<Feed>> all() {
		return Question.list("select id, name, every_hours, delivered_at from feeding.feed order by name, id",
				(row, index) -> feed(row));
	}

	static Question<Optional<Source>> of(ClaimNumber number) {
		return Question.first("""
				select s.id, s.name, s.every_hours, s.delivered_at, f.seen_at
				  from dossier.dossier d
				  join feeding.fed f on f.office_id = d.office_id and f.dossier_id = d.id and f.kind = 'DOSSIERS'
				  join feeding.feed s on s.id = f.feed_id
				 where d.claim_number = ? and d.consent_withdrawn_on is null
				 order by f.seen_at desc limit 1""",
				(row, index) -> new Source(feed(row), row.getObject("seen_at", OffsetDateTime.class).toInstant()),
				number.toString());
	}

	boolean keep(String name, int everyHours) {
		return this.jdbc.sql("""
				insert into feeding.feed (name, every_hours) values (:name, :hours)
				on conflict (name) do update set every_hours = excluded.every_hours
				   where feed.every_hours <> excluded.every_hours""")
			.param("name", name)
			.param("hours", everyHours)
			.update() == 1;
	}

	/** A delivery that came later stays the last. */
	void delivered(long feed, Instant at) {
		var moment = at.atOffset(ZoneOffset.UTC);
		this.jdbc.sql("""
				update feeding.feed set delivered_at = ? where id = ? and (delivered_at is null or delivered_at < ?)""")
			.params(moment, feed, moment)
			.update();
	}

	static Feed feed(ResultSet row) throws SQLException {
		return new Feed(row.getLong("id"), row.getString("name"), row.getInt("every_hours"),
				moment(row, "delivered_at"));
	}

	static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
