package nl.meekijken.dossier;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

/** Plain dossiers by the thousand, made by SQL: half of them closed. */
public final class ManyDossiers {

	private static final String SQL = """
			with made as (
				insert into dossier.dossier (office_id, claim_number, status, status_since, ball, ball_since, active,
					reported_at, reported_by, consent_given_on, client_name, client_sort, plate_country, plate,
					damage_on, counterparty, counterparty_sort, last_activity_at)
				select {office}, '{year}-' || lpad(i::text, 6, '0'),
				       case when i % 2 = 0 then 'CLOSED_RECOVERED' when i % 50 = 1 then 'KIFID' else 'HELD_LIABLE' end,
				       day, case when i % 2 = 0 then 'NOBODY' when i % 20 = 1 then 'OFFICE' else 'INSURER' end, day,
				       i % 2 = 1, day, {person}, day::date, 'N. Naam' || i, 'naam' || i, 'NL',
				       'AB' || lpad((i % 100)::text, 2, '0') || chr(65 + i / 26 % 26) || chr(65 + i % 26), day::date,
				       'Verzekeraar ' || i % 9, 'verzekeraar' || i % 9, day
				  from generate_series(1, {count}) i, lateral (
					select timestamptz '2026-11-23' - make_interval(mins => (i * 7919 % 500000)) as day) d
				returning office_id, id, client_name, client_sort, claim_number, plate, reported_at
			), clients as (
				insert into dossier.client (office_id, dossier_id, kind, surname, street, house_number, postcode, town)
				select office_id, id, 'PERSON', client_name, 'Kade', '1', '3511 AB', 'Utrecht' from made
			), damages as (
				insert into dossier.damage (office_id, dossier_id, place, course, object)
				select office_id, id, 'Utrecht', repeat('Ik stond stil. ', 10), 'CAR' from made
			), accounts as (
				insert into dossier.bank_account (office_id, dossier_id, iban_sealed, iban_masked, holder, given_at,
					given_by, giver_name, channel, name_check)
				select office_id, id, '\\x00', 'NL** **** **** 00', client_name, reported_at, {person}, 'J. Jansen',
				       'REPORT', 'MATCHES' from made
			), inquiries as (
				insert into dossier.inquiry (office_id, dossier_id, expert) select office_id, id, 'Expert' from made
			), counterparties as (
				insert into dossier.counterparty (office_id, dossier_id, position, known, kind, stance, percentage)
				select office_id, id, 1, true, 'MOTOR_VEHICLE', 'ADMITTED', 100 from made
			), changes as (
				insert into dossier.status_change (office_id, dossier_id, at, status)
				select office_id, id, reported_at, 'REPORTED' from made
			), activities as (
				insert into dossier.activity (office_id, dossier_id, at, kind, actor, audience)
				select office_id, id, reported_at, 'NOTE', 'RECOVERY', 'INTERMEDIARY' from made, generate_series(1, 8)
			)
			insert into dossier.search_key (office_id, dossier_id, key)
			select office_id, id, key from made, lateral (
				values (client_sort), ('n' || client_sort), (lower(plate)), (replace(claim_number, '-', '')),
				       (ltrim(substring(claim_number from 6), '0'))) as keys (key)
			""";

	private ManyDossiers() {
	}

	public static String of(OfficeId office, PersonId person, int year, int count) {
		return SQL.replace("{office}", Long.toString(office.value()))
			.replace("{person}", Long.toString(person.value()))
			.replace("{year}", Integer.toString(year))
			.replace("{count}", Integer.toString(count));
	}

}
