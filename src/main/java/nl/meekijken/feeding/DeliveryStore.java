package nl.meekijken.feeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** What staff write down and read of deliveries. */
@Component
class DeliveryStore {

	/** What it says is older than what is in of the same feed, or comes in. */
	private static final String OVERTAKEN = """
			exists (select from feeding.delivery later
			         where later.office_id = d.office_id and later.feed_id = d.feed_id and later.id > d.id
			           and later.started_by is not null)""";

	private static final String COLUMNS = """
			select d.id, f.name, d.came_at, d.bringer, d.state, d.rows, d.rows_done, d.rows_new, d.rows_changed, d.faults,
			       d.rows_shown, d.rows_inside, d.done_at, %s as overtaken
			  from feeding.delivery d join feeding.feed f on f.id = d.feed_id
			"""
		.formatted(OVERTAKEN);

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final RowSeal seal;

	DeliveryStore(JdbcClient jdbc, JdbcTemplate batches, RowSeal seal) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.seal = seal;
	}

	static Question<List<Delivery>> latest(int most) {
		return Question.list(COLUMNS + " order by d.came_at desc, d.id desc limit ?", (row, index) -> delivery(row),
				most);
	}

	static Question<Optional<Delivery>> one(long id) {
		return Question.first(COLUMNS + " where d.id = ?", (row, index) -> delivery(row), id);
	}

	static Question<List<Fault>> faults(long delivery, int most) {
		return Question.list("""
				select f.file, f.line, f.column_name, f.reason from feeding.fault f
				 where f.delivery_id = ? order by f.place limit ?""", (row, index) -> fault(row), delivery, most);
	}

	long begin(OfficeId home, long feed, PersonId by, Instant at) {
		return this.jdbc.sql("""
				insert into feeding.delivery (office_id, feed_id, came_at, brought_by, bringer, state)
				select ?, ?, ?, p.id, concat_ws(' ', p.first_name, p.prefix, p.surname), 'COMING'
				  from account.person p where p.office_id = ? and p.id = ?
				returning id""")
			.params(home.value(), feed, at.atOffset(ZoneOffset.UTC), home.value(), by.value())
			.query(Long.class)
			.single();
	}

	void add(OfficeId home, long delivery, Chunk chunk) {
		this.jdbc.sql("""
				insert into feeding.chunk (office_id, delivery_id, id, of_office, kind, rows, file, rows_sealed)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(home.value(), delivery, chunk.id(), chunk.office().value(), chunk.kind().name(),
					chunk.rows().size(), chunk.file(), this.seal.close(chunk.rows()))
			.update();
	}

	void add(OfficeId home, long delivery, List<Fault> faults) {
		var places = new int[] { 0 };
		this.batches.batchUpdate("""
				insert into feeding.fault (office_id, delivery_id, place, file, line, column_name, reason)
				values (?, ?, ?, ?, ?, ?, ?)""",
				faults.stream()
					.map(fault -> new Object[] { home.value(), delivery, places[0]++, fault.file(), fault.line(),
							fault.column(), fault.reason().name() })
					.toList());
	}

	/** Notes who will read what is in it. */
	void count(OfficeId home, long delivery, Readers readers) {
		this.jdbc.sql("""
				update feeding.delivery set rows_shown = ?, rows_inside = ?
				 where office_id = ? and id = ?""")
			.params(readers.shown(), readers.inside(), home.value(), delivery)
			.update();
	}

	void settle(OfficeId home, long delivery, int rows, int faults) {
		this.jdbc.sql("""
				update feeding.delivery set state = ?, rows = ?, faults = ?
				 where office_id = ? and id = ? and state = 'COMING'""")
			.params((faults == 0) ? DeliveryState.CHECKED.name() : DeliveryState.REFUSED.name(), rows, faults,
					home.value(), delivery)
			.update();
	}

	boolean start(OfficeId home, long delivery, PersonId by) {
		oneOfAFeedAtATime(home, delivery);
		var started = this.jdbc
			.sql("""
					update feeding.delivery d set state = 'RUNNING', started_by = ?, faults = 0
					 where d.office_id = ? and d.id = ? and d.state in ('CHECKED', 'FAILED') and not %s"""
				.formatted(OVERTAKEN))
			.params(by.value(), home.value(), delivery)
			.update() == 1;
		if (started) {
			this.jdbc.sql("delete from feeding.fault where office_id = ? and delivery_id = ?")
				.params(home.value(), delivery)
				.update();
		}
		return started;
	}

	/** Until the end of the transaction nobody starts another one of the same feed. */
	private void oneOfAFeedAtATime(OfficeId home, long delivery) {
		this.jdbc.sql("""
				select f.id from feeding.feed f
				 where f.id = (select d.feed_id from feeding.delivery d where d.office_id = ? and d.id = ?)
				   for no key update""").params(home.value(), delivery).query(Long.class).optional();
	}

	boolean drop(OfficeId home, long delivery) {
		return this.jdbc.sql("""
				update feeding.delivery set state = 'DROPPED'
				 where office_id = ? and id = ? and state in ('CHECKED', 'FAILED')""")
			.params(home.value(), delivery)
			.update() == 1;
	}

	void forget(OfficeId home, long delivery) {
		this.jdbc.sql("delete from feeding.chunk where office_id = ? and delivery_id = ?")
			.params(home.value(), delivery)
			.update();
	}

	private static Fault fault(ResultSet row) throws SQLException {
		return new Fault(row.getString("file"), row.getLong("line"), row.getString("column_name"),
				FaultReason.valueOf(row.getString("reason")));
	}

	private static Delivery delivery(ResultSet row) throws SQLException {
		return new Delivery(row.getLong("id"), row.getString("name"),
				row.getObject("came_at", OffsetDateTime.class).toInstant(), row.getString("bringer"),
				DeliveryState.valueOf(row.getString("state")), row.getBoolean("overtaken"), row.getInt("rows"),
				row.getInt("rows_done"), row.getInt("rows_new"), row.getInt("rows_changed"), row.getInt("faults"),
				new Readers(row.getInt("rows_shown"), row.getInt("rows_inside")), FeedStore.moment(row, "done_at"));
	}

}
