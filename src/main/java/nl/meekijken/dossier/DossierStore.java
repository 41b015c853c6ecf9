package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

	private static final Logger LOG = LoggerFactory.getLogger(DossierStore.class);

	private static final int LOOKED_AT_EACH = 1_000;

	private static final int FEW = 50_000;

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

	/**
	 * Now and then it looks how many are left of that year, and warns while there are.
	 */
	ClaimNumber nextNumber(int year) {
		var given = ClaimNumber
			.of(this.jdbc.sql("select dossier.next_claim_number(?)").param(year).query(String.class).single());
		if (given.sequence() % LOOKED_AT_EACH == 0) {
			warning(year, left(year)).ifPresent(LOG::warn);
		}
		return given;
	}

	private long left(int year) {
		return this.jdbc.sql("select dossier.claim_numbers_left(?)").param(year).query(Long.class).single();
	}

	static Optional<String> warning(int year, long left) {
		return (left > FEW) ? Optional.empty() : Optional
			.of("Only %d claim numbers are left for %d; without one no damage can be reported".formatted(left, year));
	}

	DossierId insert(OfficeId office, NewDossier dossier) {
		return insert(office, List.of(dossier)).getFirst();
	}

	/** Many in a few round trips; their ids in the same order. */
	List<DossierId> insert(OfficeId office, List<NewDossier> dossiers) {
		var ids = nextIds(dossiers.size());
		var numbered = new ArrayList<NumberedDossier>();
		dossiers.forEach(dossier -> numbered.add(new NumberedDossier(ids.get(numbered.size()), dossier)));
		insertDossiers(office, numbered);
		this.clients.insert(office, numbered);
		bringAccounts(office, numbered);
		insertDamages(office, numbered);
		insertCounterparties(office, numbered);
		insertHistories(office, numbered);
		insertKeys(office, numbered);
		return ids;
	}

	private void bringAccounts(OfficeId office, List<NumberedDossier> dossiers) {
		for (var each : dossiers) {
			var iban = each.dossier().client().iban();
			if (iban != null) {
				this.accounts.bring(office, each.id(), each.dossier(), iban);
			}
		}
	}

	private void insertHistories(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate(
				"insert into dossier.status_change (office_id, dossier_id, at, status) values (?, ?, ?, ?)",
				dossiers.stream()
					.flatMap(each -> each.dossier()
						.history()
						.stream()
						.map(change -> new Object[] { office.value(), each.id().value(), Columns.of(change.at()),
								change.status().name() }))
					.toList());
	}

	private List<DossierId> nextIds(int many) {
		return this.jdbc.sql("select nextval('dossier.dossier_id') from generate_series(1, ?)")
			.param(many)
			.query((row, index) -> new DossierId(row.getLong(1)))
			.list();
	}

	private void insertDossiers(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate(
				"""
						insert into dossier.dossier (office_id, claim_number, own_reference, status, status_since, ball, ball_since,
							active, reported_at, reported_by, closed_at, close_reason, handler_id, next_update_on, consent_given_on,
							consent_withdrawn_on, client_name, client_sort, plate_country, plate, damage_on, counterparty,
							counterparty_sort, injury, abroad, guarantee_fund, complaint, expertise, last_activity_at, id)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				dossiers.stream().map(each -> valuesOf(office, each)).toList());
	}

	private static @Nullable Object[] valuesOf(OfficeId office, NumberedDossier numbered) {
		var dossier = numbered.dossier();
		var listed = ListedAs.of(dossier);
		var standing = dossier.standing();
		var tracks = dossier.sideTracks();
		var damage = dossier.damage();
		return new @Nullable Object[] { office.value(), dossier.number().toString(), dossier.ownReference(),
				standing.status().name(), Columns.of(standing.since()), standing.ball().name(),
				Columns.of(standing.ballSince()), standing.status().isActive(), Columns.of(dossier.reportedAt()),
				dossier.reportedBy().value(), Columns.of(dossier.closedAt()), Columns.of(standing.closeReason()),
				dossier.handlerId(), dossier.nextUpdateOn(), dossier.consentGivenOn(), dossier.consentWithdrawnOn(),
				listed.client(), listed.clientSort(), Columns.country(damage.plate()), Columns.value(damage.plate()),
				damage.on(), listed.counterparty(), listed.counterpartySort(), tracks.injury(), tracks.abroad(),
				tracks.guaranteeFund(), tracks.complaint(), tracks.expertise().name(), Columns.of(dossier.reportedAt()),
				numbered.id().value() };
	}

	private void insertDamages(OfficeId office, List<NumberedDossier> dossiers) {
		this.batches.batchUpdate(
				"""
						insert into dossier.damage (office_id, dossier_id, damage_time, country, place, location, course, make_type,
							object, estimated_cents, assessed_cents, total_loss)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				dossiers.stream().map(each -> {
					var damage = each.dossier().damage();
					return new @Nullable Object[] { office.value(), each.id().value(), damage.time(), damage.country(),
							damage.place(), damage.location(), damage.course(), damage.makeAndType(),
							damage.object().name(), Columns.of(damage.estimated()), Columns.of(damage.assessed()),
							damage.totalLoss() };
				}).toList());
	}

	private void insertCounterparties(OfficeId office, List<NumberedDossier> dossiers) {
		var rows = new ArrayList<@Nullable Object[]>();
		for (var each : dossiers) {
			var position = 1;
			for (var party : each.dossier().counterparties()) {
				rows.add(new Object[] { office.value(), each.id().value(), position++, party.known(),
						party.kind().name(), Columns.country(party.plate()), Columns.value(party.plate()),
						party.makeAndType(), party.insurer(), party.agent(), party.insurerReference(),
						party.stance().name(), Columns.of(party.percentage()), party.heldLiableOn() });
			}
		}
		this.batches.batchUpdate("""
				insert into dossier.counterparty (office_id, dossier_id, position, known, kind, plate_country, plate,
					make_type, insurer, agent, insurer_reference, stance, percentage, held_liable_on)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	/** What they are found by, in one statement: there are many of them. */
	private void insertKeys(OfficeId office, List<NumberedDossier> dossiers) {
		var ids = new ArrayList<Long>();
		var keys = new ArrayList<String>();
		for (var each : dossiers) {
			for (var key : SearchKeys.of(each.dossier())) {
				ids.add(each.id().value());
				keys.add(key);
			}
		}
		this.batches.update("""
				insert into dossier.search_key (office_id, dossier_id, key)
				select ?, found.id, found.key from unnest(?::bigint[], ?::text[]) as found (id, key)""", office.value(),
				ids.toArray(Long[]::new), keys.toArray(String[]::new));
	}

}
