package nl.meekijken.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** Writes what another system says anew of dossiers that came from it. */
@Component
class RenewalStore {

	private final JdbcTemplate batches;

	private final ClientStore clients;

	private final DossierStore dossiers;

	RenewalStore(JdbcTemplate batches, ClientStore clients, DossierStore dossiers) {
		this.batches = batches;
		this.clients = clients;
		this.dossiers = dossiers;
	}

	/** Each gets another version: whoever is changing it meanwhile is told. */
	void renew(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate("""
				update dossier.dossier set own_reference = ?, status = ?, status_since = ?, ball = ?, ball_since = ?,
					active = ?, closed_at = ?, close_reason = ?, next_update_on = ?, consent_withdrawn_on = ?,
					client_name = ?, client_sort = ?, plate_country = ?, plate = ?, damage_on = ?, counterparty = ?,
					counterparty_sort = ?, injury = ?, abroad = ?, guarantee_fund = ?, complaint = ?, expertise = ?,
					version = version + 1
				 where office_id = ? and id = ?""", dossiers.stream().map(each -> valuesOf(office, each)).toList());
		this.clients.renew(office, dossiers);
		renewDamages(office, dossiers);
		dossiers.forEach(each -> renewCounterparty(office, each));
		this.batches.batchUpdate("""
				insert into dossier.status_change (office_id, dossier_id, at, status) values (?, ?, ?, ?)
				on conflict do nothing""", dossiers.stream().map(each -> {
			var standing = each.dossier().standing();
			return new Object[] { office.value(), each.id().value(), Columns.of(standing.since()),
					standing.status().name() };
		}).toList());
		this.batches.update("delete from dossier.search_key where office_id = ? and dossier_id = any (?::bigint[])",
				office.value(), dossiers.stream().map(each -> each.id().value()).toArray(Long[]::new));
		this.dossiers.insertKeys(office, dossiers);
	}

	private static @Nullable Object[] valuesOf(OfficeId office, NumberedDossier numbered) {
		var dossier = numbered.dossier();
		var listed = ListedAs.of(dossier);
		var standing = dossier.standing();
		var tracks = dossier.sideTracks();
		var damage = dossier.damage();
		return new @Nullable Object[] { dossier.ownReference(), standing.status().name(), Columns.of(standing.since()),
				standing.ball().name(), Columns.of(standing.ballSince()), standing.status().isActive(),
				Columns.of(dossier.closedAt()), Columns.of(standing.closeReason()), dossier.nextUpdateOn(),
				dossier.consentWithdrawnOn(), listed.client(), listed.clientSort(), Columns.country(damage.plate()),
				Columns.value(damage.plate()), damage.on(), listed.counterparty(), listed.counterpartySort(),
				tracks.injury(), tracks.abroad(), tracks.guaranteeFund(), tracks.complaint(), tracks.expertise().name(),
				office.value(), numbered.id().value() };
	}

	private void renewDamages(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate(
				"""
						update dossier.damage set damage_time = ?, country = ?, place = ?, location = ?, course = ?, make_type = ?,
							object = ?, estimated_cents = ?, assessed_cents = ?, total_loss = ?
						 where office_id = ? and dossier_id = ?""",
				dossiers.stream().map(each -> {
					var damage = each.dossier().damage();
					return new @Nullable Object[] { damage.time(), damage.country(), damage.place(), damage.location(),
							damage.course(), damage.makeAndType(), damage.object().name(),
							Columns.of(damage.estimated()), Columns.of(damage.assessed()), damage.totalLoss(),
							office.value(), each.id().value() };
				}).toList());
	}

	/** A feed knows of one; others were added here, and stay. */
	private void renewCounterparty(OfficeId office, NumberedDossier numbered) {
		for (var party : numbered.dossier().counterparties()) {
			this.batches.update(
					"""
							insert into dossier.counterparty (office_id, dossier_id, position, known, kind, plate_country, plate,
								make_type, insurer, agent, insurer_reference, stance, percentage, held_liable_on)
							values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
							on conflict (office_id, dossier_id, position) do update set known = excluded.known,
								kind = excluded.kind, plate_country = excluded.plate_country, plate = excluded.plate,
								make_type = excluded.make_type, insurer = excluded.insurer, agent = excluded.agent,
								insurer_reference = excluded.insurer_reference, stance = excluded.stance,
								percentage = excluded.percentage, held_liable_on = excluded.held_liable_on""",
					office.value(), numbered.id().value(), party.known(), party.kind().name(),
					Columns.country(party.plate()), Columns.value(party.plate()), party.makeAndType(), party.insurer(),
					party.agent(), party.insurerReference(), party.stance().name(), Columns.of(party.percentage()),
					party.heldLiableOn());
		}
	}

}
