package nl.meekijken.feeding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Deliveries that nodes bring in, each lent to one of them for a while. */
@Component
class LoanStore {

	private final JdbcClient jdbc;

	private final RowSeal seal;

	LoanStore(JdbcClient jdbc, RowSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** The next delivery to bring in, of whatever home. */
	Optional<Borrowed> borrow(Instant now, Instant until) {
		return this.jdbc.sql("select office_id, id, feed_id, came_at from feeding.borrow_delivery(?, ?)")
			.params(now.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
			.query((row, index) -> new Borrowed(new OfficeId(row.getLong("office_id")), row.getLong("id"),
					row.getLong("feed_id"), row.getObject("came_at", OffsetDateTime.class).toInstant(), until))
			.optional();
	}

	/** The next rows of a delivery; none once all are in. */
	Optional<Chunk> next(Borrowed delivery) {
		return this.jdbc.sql("""
				select id, of_office, kind, rows_sealed from feeding.chunk
				 where office_id = ? and delivery_id = ? order by id limit 1""")
			.params(delivery.home().value(), delivery.id())
			.query((row, index) -> new Chunk(row.getInt("id"), new OfficeId(row.getLong("of_office")),
					FileKind.valueOf(row.getString("kind")), this.seal.open(row.getBytes("rows_sealed"))))
			.optional();
	}

	/**
	 * Notes that rows are in, and lends the delivery for longer.
	 * @return whether it was lent to this node still
	 */
	boolean note(Borrowed delivery, Chunk chunk, BroughtIn result, Instant until) {
		var ours = this.jdbc.sql("""
				update feeding.delivery set rows_done = rows_done + ?, rows_new = rows_new + ?,
					rows_changed = rows_changed + ?, leased_until = ?
				 where office_id = ? and id = ? and state = 'RUNNING' and leased_until = ?""")
			.params(chunk.rows().size(), result.added(), result.changed(), until.atOffset(ZoneOffset.UTC),
					delivery.home().value(), delivery.id(), delivery.until().atOffset(ZoneOffset.UTC))
			.update() == 1;
		if (ours) {
			this.jdbc.sql("delete from feeding.chunk where office_id = ? and delivery_id = ? and id = ?")
				.params(delivery.home().value(), delivery.id(), chunk.id())
				.update();
		}
		return ours;
	}

	void end(Borrowed delivery, DeliveryState state, Instant at) {
		this.jdbc.sql("""
				update feeding.delivery set state = ?, leased_until = null, done_at = ?
				 where office_id = ? and id = ? and state = 'RUNNING' and leased_until = ?""")
			.params(state.name(), at.atOffset(ZoneOffset.UTC), delivery.home().value(), delivery.id(),
					delivery.until().atOffset(ZoneOffset.UTC))
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

}
