package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** Writes dossiers with all that hangs on them. */
@Component
class DossierStore {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final ClientStore clients;

	private final BankAccountStore accounts;

	DossierStore(JdbcClient jdbc, JdbcTemplate batches, ClientStore clients, BankAccountStore accounts) {
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.batches = batches;
		this.clients = clients;
	}

	Handler handler(String name, PhoneNumber phone, EmailAddress email) {
		var known = this.jdbc.sql("select id from dossier.handler where name = ? and phone = ? and email = ? limit 1")
			.params(name, phone.value(), email.value())
			.query(Long.class)
			.optional();
		return new Handler(known.orElseGet(() -> insertNewHandler(name, phone, email)), name, phone, email);
	}

	private long insertNewHandler(String name, PhoneNumber phone, EmailAddress email) {
		return this.jdbc.sql("insert into dossier.handler (name, phone, email) values (?, ?, ?) returning id")
			.params(name, phone.value(), email.value())
			.query(Long.class)
			.single();
	}

	ClaimNumber nextNumber(int year) {
		return ClaimNumber
			.of(this.jdbc.sql("select dossier.next_claim_number(?)").param(year).query(String.class).single());
	}

	DossierId insert(OfficeId office, NewDossier dossier) {
		var id = insertDossier(office, dossier);
		this.clients.insert(office, id, dossier.client());
		var iban = dossier.client().iban();
		if (iban != null) {
			this.accounts.bring(office, id, dossier, iban);
		}
		insertDamage(office, id, dossier.damage());
		insertCounterparties(office, id, dossier.counterparties());
		this.batches.batchUpdate(
				"insert into dossier.status_change (office_id, dossier_id, at, status) values (?, ?, ?, ?)",
				dossier.history()
					.stream()
					.map(change -> new Object[] { office.value(), id.value(), Columns.of(change.at()),
							change.status().name() })
					.toList());
		this.batches.batchUpdate("insert into dossier.search_key (office_id, dossier_id, key) values (?, ?, ?)",
				SearchKeys.of(dossier).stream().map(key -> new Object[] { office.value(), id.value(), key }).toList());
		return id;
	}

	private DossierId insertDossier(OfficeId office, NewDossier dossier) {
		return new DossierId(this.jdbc
			.sql("""
					insert into dossier.dossier (office_id, claim_number, own_reference, status, status_since, ball, ball_since,
						active, reported_at, reported_by, closed_at, close_reason, handler_id, next_update_on, consent_given_on,
						consent_withdrawn_on, client_name, client_sort, plate_country, plate, damage_on, counterparty,
						counterparty_sort, injury, abroad, guarantee_fund, complaint, expertise, last_activity_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					returning id""")
			.params(valuesOf(office, dossier))
			.query(Long.class)
			.single());
	}

	private static List<@Nullable Object> valuesOf(OfficeId office, NewDossier dossier) {
		var listed = ListedAs.of(dossier);
		var standing = dossier.standing();
		var tracks = dossier.sideTracks();
		var damage = dossier.damage();
		return Arrays.asList(office.value(), dossier.number().toString(), dossier.ownReference(),
				standing.status().name(), Columns.of(standing.since()), standing.ball().name(),
				Columns.of(standing.ballSince()), standing.status().isActive(), Columns.of(dossier.reportedAt()),
				dossier.reportedBy().value(), Columns.of(dossier.closedAt()), Columns.of(standing.closeReason()),
				dossier.handlerId(), dossier.nextUpdateOn(), dossier.consentGivenOn(), dossier.consentWithdrawnOn(),
				listed.client(), listed.clientSort(), Columns.country(damage.plate()), Columns.value(damage.plate()),
				damage.on(), listed.counterparty(), listed.counterpartySort(), tracks.injury(), tracks.abroad(),
				tracks.guaranteeFund(), tracks.complaint(), tracks.expertise().name(),
				Columns.of(dossier.reportedAt()));
	}

	private void insertDamage(OfficeId office, DossierId id, Damage damage) {
		this.jdbc
			.sql("""
					insert into dossier.damage (office_id, dossier_id, damage_time, country, place, location, course, make_type,
						object, estimated_cents, assessed_cents, total_loss)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(office.value(), id.value(), damage.time(), damage.country(), damage.place(),
					damage.location(), damage.course(), damage.makeAndType(), damage.object().name(),
					Columns.of(damage.estimated()), Columns.of(damage.assessed()), damage.totalLoss()))
			.update();
	}

	private void insertCounterparties(OfficeId office, DossierId id, List<Counterparty> counterparties) {
		var rows = new ArrayList<@Nullable Object[]>();
		for (var party : counterparties) {
			rows.add(new Object[] { office.value(), id.value(), rows.size() + 1, party.known(), party.kind().name(),
					Columns.country(party.plate()), Columns.value(party.plate()), party.makeAndType(), party.insurer(),
					party.agent(), party.insurerReference(), party.stance().name(), Columns.of(party.percentage()),
					party.heldLiableOn() });
		}
		this.batches.batchUpdate("""
				insert into dossier.counterparty (office_id, dossier_id, position, known, kind, plate_country, plate,
					make_type, insurer, agent, insurer_reference, stance, percentage, held_liable_on)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
	}

}
