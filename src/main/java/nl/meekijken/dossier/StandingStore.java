package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Where dossiers stand, in PostgreSQL. */
@Component
class StandingStore {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private final JdbcClient jdbc;

	StandingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How a dossier stands, which stays so until the transaction ends. */
	LockedStanding lock(OfficeId office, DossierId dossier) {
		return this.jdbc.sql("""
				select d.status, d.ball, d.version,
				       (select case when count(*) = 1 then min(p.percentage) end from dossier.counterparty p
				         where p.office_id = d.office_id and p.dossier_id = d.id) as percentage,
				       exists (select 1 from dossier.activity a
				         where a.office_id = d.office_id and a.dossier_id = d.id
				           and a.kind = 'ASSESSED_RECOVERABLE') as assessed
				  from dossier.dossier d where d.office_id = ? and d.id = ? for update of d""")
			.params(office.value(), dossier.value())
			.query((row, index) -> new LockedStanding(DossierStatus.valueOf(row.getString("status")),
					Ball.valueOf(row.getString("ball")), row.getInt("version"), Columns.percentage(row),
					row.getBoolean("assessed")))
			.single();
	}

	void move(OfficeId office, DossierId dossier, LockedStanding before, Move move, Instant now) {
		var at = now.atOffset(ZoneOffset.UTC);
		var closed = !move.to().isActive();
		this.jdbc.sql("""
				update dossier.dossier
				   set status = ?, status_since = case when status = ? then status_since else ? end,
				       ball = ?, ball_since = case when ball = ? then ball_since else ? end,
				       active = ?, closed_at = ?, close_reason = ?,
				       next_update_on = case when ? then null else coalesce(?::date, next_update_on) end,
				       version = version + 1
				 where office_id = ? and id = ?""")
			.params(Arrays.asList(move.to().name(), move.to().name(), at, move.ball().name(), move.ball().name(), at,
					!closed, closed ? at : null, closed ? Columns.of(move.closeReason()) : null, closed,
					move.nextUpdateOn(), office.value(), dossier.value()))
			.update();
		if (before.status() != move.to()) {
			this.jdbc.sql("insert into dossier.status_change (office_id, dossier_id, at, status) values (?, ?, ?, ?)")
				.params(office.value(), dossier.value(), at, move.to().name())
				.update();
		}
		if (before.status() != move.to() && move.to() == DossierStatus.HELD_LIABLE) {
			beginToWait(office, dossier, LocalDate.ofInstant(now, HERE));
		}
	}

	/**
	 * From that day the insurers that did not answer yet have three months (Wft 4:70).
	 */
	private void beginToWait(OfficeId office, DossierId dossier, LocalDate day) {
		this.jdbc.sql("""
				update dossier.counterparty set held_liable_on = ?
				 where office_id = ? and dossier_id = ? and stance = 'OPEN' and held_liable_on is null""")
			.params(day, office.value(), dossier.value())
			.update();
	}

}
