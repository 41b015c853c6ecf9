package nl.meekijken.dossier;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes what is known of a damage, and what of it a dossier is listed by. */
@Component
class DamageStore {

	private final JdbcClient jdbc;

	DamageStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void change(OfficeId office, DossierId dossier, Damage damage) {
		this.jdbc
			.sql("""
					update dossier.damage
					   set damage_time = ?::time, country = ?, place = ?, location = ?, course = ?, make_type = ?, object = ?,
					       estimated_cents = ?::bigint, assessed_cents = ?::bigint, total_loss = ?
					 where office_id = ? and dossier_id = ?""")
			.params(Arrays.asList(damage.time(), damage.country(), damage.place(), damage.location(), damage.course(),
					damage.makeAndType(), damage.object().name(), Columns.of(damage.estimated()),
					Columns.of(damage.assessed()), damage.totalLoss(), office.value(), dossier.value()))
			.update();
		this.jdbc.sql(
				"update dossier.dossier set damage_on = ?, plate_country = ?, plate = ? where office_id = ? and id = ?")
			.params(Arrays.asList(damage.on(), Columns.country(damage.plate()), Columns.value(damage.plate()),
					office.value(), dossier.value()))
			.update();
	}

	void change(OfficeId office, DossierId dossier, SideTracks tracks) {
		this.jdbc.sql("""
				update dossier.dossier set expertise = ?, injury = ?, abroad = ?, guarantee_fund = ?, complaint = ?
				 where office_id = ? and id = ?""")
			.params(tracks.expertise().name(), tracks.injury(), tracks.abroad(), tracks.guaranteeFund(),
					tracks.complaint(), office.value(), dossier.value())
			.update();
	}

}
