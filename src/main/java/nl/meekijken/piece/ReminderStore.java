package nl.meekijken.piece;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Whose turn it is to be reminded, in PostgreSQL. */
@Component
@Transactional
class ReminderStore {

	private final JdbcClient jdbc;

	ReminderStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<ReminderTurn> next(Instant now) {
		return this.jdbc.sql("select office_id, claim_number, request_id from piece.next_to_remind(?)")
			.param(PieceStore.at(now))
			.query((row, index) -> new ReminderTurn(new OfficeId(row.getLong("office_id")),
					ClaimNumber.of(row.getString("claim_number")), new UploadRequestId(row.getLong("request_id"))))
			.optional();
	}

	/**
	 * Notes that a request had its turn, inside its office; false if another node did.
	 * Whoever was down for long reminds once, and not twice.
	 */
	boolean take(ReminderTurn turn, Instant now) {
		return this.jdbc.sql("""
				update piece.upload_request r
				   set reminders = case when r.asked_at <= :now::timestamptz - interval '14 days' then 2 else 1 end
				 where r.office_id = :office and r.id = :id and r.reminders < 2
				   and r.asked_at <= :now::timestamptz - (r.reminders + 1) * interval '7 days'
				""")
			.param("now", PieceStore.at(now))
			.param("office", turn.office().value())
			.param("id", turn.request().value())
			.update() == 1;
	}

}
