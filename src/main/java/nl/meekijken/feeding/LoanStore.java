package nl.meekijken.feeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/**
 * Deliveries that nodes bring in, each lent to one of them for a while by the clock of
 * the database.
 */
@Component
class LoanStore {

	private final JdbcClient jdbc;

	private final RowSeal seal;

	LoanStore(JdbcClient jdbc, RowSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** The next delivery to bring in, of whatever home. */
	Optional<Borrowed> borrow(Duration loan) {
		return this.jdbc.sql("""
				select office_id, id, feed_id, came_at, leased_until
				  from feeding.borrow_delivery(make_interval(secs => ?))""")
			.param(loan.toSeconds())
			.query((row, index) -> new Borrowed(new OfficeId(row.getLong("office_id")), row.getLong("id"),
					row.getLong("feed_id"), instant(row, "came_at"), instant(row, "leased_until")))
			.optional();
	}

	/** The next rows of a delivery; none once all are in. */
	Optional<Chunk> next(Borrowed delivery) {
		return this.jdbc.sql("""
				select id, of_office, kind, file, rows_sealed from feeding.chunk
				 where office_id = ? and delivery_id = ? order by id limit 1""")
			.params(delivery.home().value(), delivery.id())
			.query((row, index) -> new Chunk(row.getInt("id"), new OfficeId(row.getLong("of_office")),
					FileKind.valueOf(row.getString("kind")), this.seal.open(row.getBytes("rows_sealed")),
					row.getString("file")))
			.optional();
	}

	/**
	 * Notes that rows are in, and lends the delivery for longer.
	 * @return the loan with which to go on; none if it was not lent to this node any more
	 */
	Optional<Borrowed> note(Borrowed delivery, Chunk chunk, BroughtIn result, Duration loan) {
		var ours = this.jdbc.sql("""
				update feeding.delivery set rows_done = rows_done + ?, rows_new = rows_new + ?,
					rows_changed = rows_changed + ?, leased_until = clock_timestamp() + make_interval(secs => ?)
				 where office_id = ? and id = ? and state = 'RUNNING' and leased_until = ?
				returning leased_until""")
			.params(chunk.rows().size(), result.added(), result.changed(), loan.toSeconds(), delivery.home().value(),
					delivery.id(), delivery.until().atOffset(ZoneOffset.UTC))
			.query((row, index) -> delivery.lentUntil(instant(row, "leased_until")))
			.optional();
		if (ours.isPresent()) {
			this.jdbc.sql("delete from feeding.chunk where office_id = ? and delivery_id = ? and id = ?")
				.params(delivery.home().value(), delivery.id(), chunk.id())
				.update();
		}
		return ours;
	}

	/**
	 * Ends bringing it in.
	 * @return whether it was lent to this node still
	 */
	boolean end(Borrowed delivery, DeliveryState state, Instant at) {
		return this.jdbc.sql("""
				update feeding.delivery set state = ?, leased_until = null, done_at = ?
				 where office_id = ? and id = ? and state = 'RUNNING' and leased_until = ?""")
			.params(state.name(), at.atOffset(ZoneOffset.UTC), delivery.home().value(), delivery.id(),
					delivery.until().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Writes down why rows that were right cannot come in. */
	void tell(Borrowed delivery, List<Fault> faults) {
		for (var place = 0; place < faults.size(); place++) {
			var fault = faults.get(place);
			this.jdbc.sql("""
					insert into feeding.fault (office_id, delivery_id, place, file, line, column_name, reason)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(delivery.home().value(), delivery.id(), place, fault.file(), fault.line(), fault.column(),
						fault.reason().name())
				.update();
		}
		this.jdbc.sql("update feeding.delivery set faults = ? where office_id = ? and id = ?")
			.params(faults.size(), delivery.home().value(), delivery.id())
			.update();
	}

	/**
	 * Lets go of what nobody brings in.
	 * @param broken before when whatever still comes in has broken off
	 * @param unwanted before when whatever was not started is not wanted
	 */
	void dropUnwanted(Instant broken, Instant unwanted) {
		this.jdbc.sql("call feeding.drop_unwanted(?, ?)")
			.params(broken.atOffset(ZoneOffset.UTC), unwanted.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
