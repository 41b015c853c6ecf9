package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.values.SearchKey;

/**
 * Writes what another system says otherwise than before of a dossier that came from it,
 * and nothing else: the rest may have been put right here.
 */
@Component
class RenewalStore {

	private static final int PLACE = 1;

	private final JdbcTemplate jdbc;

	private final CounterpartyStore parties;

	private final ClientEditStore clients;

	RenewalStore(JdbcTemplate jdbc, CounterpartyStore parties, ClientEditStore clients) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.clients = clients;
	}

	/**
	 * Gives the dossier another version: whoever is changing it meanwhile is told. That
	 * somebody was hurt is never taken back like this.
	 */
	void renew(EditableClient there, Renewal renewal) {
		var before = renewal.before();
		var now = renewal.now();
		var hurt = before.sideTracks().injury();
		var alike = there.details().client().getClass() == now.client().client().getClass();
		this.jdbc.update("update dossier.dossier set version = version + 1 where office_id = ? and id = ?",
				there.office().value(), there.dossier().value());
		write(there, "update dossier.dossier set %s where office_id = ? and id = ?", SaidPart.ofDossier(before, hurt),
				SaidPart.ofDossier(now, hurt || now.sideTracks().injury()));
		write(there, "update dossier.client set version = version + 1, %s where office_id = ? and dossier_id = ?",
				SaidPart.ofClient(before.client(), alike), SaidPart.ofClient(now.client(), alike));
		write(there, "update dossier.damage set %s where office_id = ? and dossier_id = ?",
				SaidPart.ofDamage(before.damage()), SaidPart.ofDamage(now.damage()));
		now.counterparties().forEach(party -> renewParty(there, renewal, party));
		if (!before.standing().equals(now.standing())) {
			this.jdbc.update("""
					insert into dossier.status_change (office_id, dossier_id, at, status) values (?, ?, ?, ?)
					on conflict do nothing""", there.office().value(), there.dossier().value(),
					Columns.of(now.standing().since()), now.standing().status().name());
		}
	}

	/** Others were added here, and stay; so does the place of one who was removed. */
	private void renewParty(EditableClient there, Renewal renewal, Counterparty said) {
		var isNew = Boolean.FALSE.equals(this.jdbc.queryForObject("""
				select exists (select 1 from dossier.counterparty
				                where office_id = ? and dossier_id = ? and position = ?)
				    or exists (select 1 from dossier.empty_place
				                where office_id = ? and dossier_id = ? and whose = 'COUNTERPARTY' and position = ?)""",
				Boolean.class, there.office().value(), there.dossier().value(), PLACE, there.office().value(),
				there.dossier().value(), PLACE));
		if (isNew) {
			this.parties.add(there.office(), there.dossier(), PLACE, said);
		}
		else {
			write(there,
					"update dossier.counterparty set %s where office_id = ? and dossier_id = ? and position = " + PLACE,
					SaidPart.ofParty(renewal.before()), SaidPart.ofParty(renewal.now()));
		}
	}

	private void write(EditableClient there, String statement, List<SaidPart> before, List<SaidPart> now) {
		var assignments = new ArrayList<String>();
		var values = new ArrayList<@Nullable Object>();
		for (var place = 0; place < now.size(); place++) {
			var part = now.get(place);
			if (!part.equals(before.get(place))) {
				assignments.add(part.assignments());
				values.addAll(part.values());
			}
		}
		if (!assignments.isEmpty()) {
			values.addAll(List.of(there.office().value(), there.dossier().value()));
			this.jdbc.update(statement.formatted(String.join(", ", assignments)), values.toArray());
		}
	}

	/** Lists it by what stands there now, whoever wrote it. */
	void list(EditableClient now) {
		var office = now.office().value();
		var dossier = now.dossier().value();
		this.parties.list(now.office(), now.dossier());
		var hidden = this.jdbc.update("""
				update dossier.dossier set client_name = ?, client_sort = ?, counterparty_sort = ?
				 where office_id = ? and id = ? and consent_withdrawn_on is not null""", now.details().client().name(),
				ListedAs.LAST, ListedAs.LAST, office, dossier);
		if (hidden == 0) {
			this.clients.list(now, now.details());
		}
		else {
			this.jdbc.update(
					"delete from dossier.search_key where office_id = ? and dossier_id = ? and key <> all (?::text[])",
					office, dossier, SearchKey.claimNumberKeys(now.number()).toArray(String[]::new));
		}
	}

}
