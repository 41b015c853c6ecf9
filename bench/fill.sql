-- Fills a migrated, empty database with an invented world; see README.md. Needs a superuser:
-- psql -v dossiers=1000000 -v largest=20000 -f world.sql -f fill.sql

\set ON_ERROR_STOP on
\timing on

set session_replication_role = replica;   -- no audit records, no look at foreign keys: everything here fits
set synchronous_commit = off;
set work_mem = '512MB';
set timezone = 'Europe/Amsterdam';

\echo offices and people
insert into office.account_manager (name, phone, email, reachable)
values ('Sanne Bakker', '+31881120001', 'sanne.bakker@example.nl', 'ma-vr 9.00-17.00'),
       ('Tom de Vries', '+31881120002', 'tom.devries@example.nl', 'ma-do 8.30-17.00');

insert into office.office (office_id, name, kvk_number, street, house_number, postcode, town, phone, email, account_manager_id)
select office, 'Assurantiekantoor ' || s.surname || ' ' || office, lpad((10000000 + office)::text, 8, '0'), 'Dorpsstraat',
       (1 + office % 90)::text, (1011 + office % 8000)::text || ' AB', 'Utrecht',
       '+3130' || lpad(office::text, 7, '2'), 'info@kantoor' || office || '.example', 1 + office % 2
  from bench.office join bench.surname s on s.rank = bench.rank(office);

insert into office.office_tier (office_id, tier, valid_from)
select office, case when office % 5 = 0 then 'DIAMOND' else 'GOLD' end, date '2022-01-01' from bench.office;

insert into account.person (office_id, id, account_number, email, email_key, first_name, prefix, surname, role)
select office, id, (100000 + id)::text, 'p' || id || '@kantoor' || office || '.example',
       'p' || id || '@kantoor' || office || '.example', 'Kim', s.prefix, s.surname,
       case when n = 1 then 'ADMINISTRATOR' else 'MEMBER' end
  from bench.office, bench.layout, generate_series(1, people_each) n,
       lateral (select (office - 1) * people_each + n) person (id), bench.surname s
 where s.rank = bench.rank(id);

insert into dossier.handler (id, name, phone, email)
select n, 'Behandelaar ' || s.surname, '+318811210' || lpad(n::text, 2, '0'), 'behandelaar' || n || '@example.nl'
  from generate_series(1, 40) n join bench.surname s on s.rank = n;

\echo the standing of every dossier
create temp table standing as
select office as office_id, id, bench.claim_number(id) as claim_number, s.prefix, s.surname, bench.pick(id, 3, 100) < 15 as company,
       bench.plate(id) as plate, bench.counterparty_plate(id) as other_plate, reported_at, active,
       case when active then (array['AWAITING_PAPERS', 'ASSESSING', 'EXPERTISE', 'HELD_LIABLE', 'HELD_LIABLE', 'HELD_LIABLE',
                                    'DISPUTED', 'ADMITTED', 'CLAIMED', 'PAID'])[1 + bench.pick(id, 4, 10)]
            else (array['CLOSED_RECOVERED', 'CLOSED_RECOVERED', 'CLOSED_RECOVERED', 'CLOSED_PARTLY', 'CLOSED_UNRECOVERED',
                        'REFUSED'])[1 + bench.pick(id, 4, 6)] end as status,
       least(reported_at + interval '2 days' + bench.pick(id, 5, 80 * 24 * 60) * interval '1 minute',
             greatest(reported_at, started_at - bench.pick(id, 12, 14 * 24 * 60) * interval '1 minute')) as last_at,
       case when bench.pick(id, 6, 100) < 95 then (array['Univé', 'Centraal Beheer', 'Interpolis', 'ASR', 'Nationale-Nederlanden',
            'Allianz', 'FBTO', 'Ohra', 'Ditzo', 'InShared', 'Reaal', 'Klaverblad'])[1 + bench.pick(id, 7, 12)] end as insurer
  from (select current_timestamp - interval '1 hour') clock (started_at), bench.office, generate_series(first, last) id,
       lateral (select make_date(2023 + id % 4, 1, 1) + bench.pick(id, 2, 60 * 24) * interval '1 minute'
                       + bench.pick(id, 8, case id % 4 when 3 then greatest(extract(doy from started_at)::int - 1, 1) else 364 end)
                         * interval '1 day') report (at),
       lateral (select least(at::timestamptz, started_at - interval '1 minute')) reported (reported_at),
       lateral (select bench.pick(id, 9, 100) < case when reported_at > started_at - interval '120 days' then 95 else 18 end)
               now (active),
       bench.surname s
 where s.rank = bench.rank(id)
 order by reported_at;

alter table standing add client_name text, add client_sort text, add ball text;
update standing set
	client_name = case when company then (array['Bakkerij', 'Garagebedrijf', 'Installatiebedrijf', 'Taxi', 'Bouwbedrijf'])[1 + id % 5]
			|| ' ' || surname || ' B.V.'
		else concat_ws(' ', chr(65 + bench.pick(id, 10, 22)::int) || '.' ||
			case when id % 3 = 0 then chr(65 + bench.pick(id, 11, 22)::int) || '.' else '' end, prefix, surname) end,
	ball = case status when 'AWAITING_PAPERS' then 'CLIENT' when 'EXPERTISE' then 'EXPERT' when 'ASSESSING' then 'RECOVERY'
		when 'DISPUTED' then 'RECOVERY' when 'PAID' then 'RECOVERY' else case when active then 'INSURER' else 'NOBODY' end end;
update standing set client_sort = case when company then bench.fold(client_name)
	else bench.fold(surname) || ' ' || bench.fold(split_part(client_name, ' ', 1)) end;

\echo dossiers
insert into dossier.dossier (office_id, id, claim_number, own_reference, status, status_since, ball, ball_since, active,
	reported_at, reported_by, closed_at, handler_id, next_update_on, consent_given_on, client_name, client_sort, plate_country,
	plate, damage_on, counterparty, counterparty_sort, injury, abroad, expertise, last_activity_at, last_activity_kind,
	last_activity_detail, pieces_present, pieces_needed)
select office_id, id, claim_number, case when id % 5 < 3 then 'K' || office_id || '/' || id end, status,
       last_at, ball, last_at, active, reported_at, (office_id - 1) * 5 + 1 + id % 5,
       case when not active then last_at end, 1 + id % 40, case when active then current_date + (id % 20)::int end,
       (reported_at at time zone 'Europe/Amsterdam')::date, client_name, client_sort, 'NL', plate,
       (reported_at at time zone 'Europe/Amsterdam')::date - (id % 6)::int, insurer, coalesce(bench.fold(insurer), '~'),
       id % 13 = 0, id % 29 = 0, case when id % 3 = 0 then 'REPORTED' else 'NONE' end,
       last_at, case when active then 'INSURER_REPLIED' else 'CLOSED' end, null,
       case when active then 1 + id % 4 end, case when active then 4 + id % 2 end
  from standing;

\echo clients, damages, counterparties, statuses
insert into dossier.client (office_id, dossier_id, kind, salutation, initials, prefix, surname, company_name, street, house_number,
	postcode, town, email, phone)
select office_id, id, case when company then 'COMPANY' else 'PERSON' end, case when not company then 'MR' end,
       case when not company then split_part(client_name, ' ', 1) end, case when not company then prefix end,
       case when not company then surname end, case when company then client_name end, 'Kerkstraat', (1 + id % 200)::text,
       (1011 + id % 8000)::text || ' CD', 'Amersfoort', 'client' || id || '@example.nl', '+316' || lpad(id::text, 8, '1')
  from standing;

\echo bank accounts and amounts
insert into dossier.bank_account (office_id, id, dossier_id, iban_sealed, iban_masked, holder, given_at, given_by, giver_name, channel,
	name_check, state, brought, decided_at, decider_name, checked_how)
select office_id, id, id, sha256(id::text::bytea), 'NL91 ABNA •••• ••' || lpad((id % 100)::text, 2, '0') || ' 00', client_name,
       reported_at, (office_id - 1) * 5 + 1 + id % 5, 'Kim', 'REPORT', 'UNKNOWN', case when id % 8 > 4 then 'CONFIRMED' else 'GIVEN' end,
       id % 8 > 4, case when id % 8 > 4 then last_at end, case when id % 8 > 4 then 'Behandelaar' end, case when id % 8 > 4 then 'CALLED' end
  from standing where id % 4 > 0;

insert into recovery.head (office_id, dossier_id, id, kind, vat_included, claimed_cents, recognised_cents, received_cents)
select office_id, id, 2 * id + head, (array['VEHICLE', 'EXPERTISE'])[1 + head], true, claimed,
       case when recognised then claimed end, case when status in ('PAID', 'CLOSED_RECOVERED') then claimed else 0 end
  from standing, generate_series(0, 1) head,
       lateral (select 30000 + id % 500000, status in ('ADMITTED', 'CLAIMED', 'PAID', 'CLOSED_RECOVERED')) amounts (claimed, recognised)
 where status not in ('AWAITING_PAPERS', 'REFUSED') and (head = 0 or id % 3 = 0);

insert into recovery.payment (office_id, dossier_id, id, received_on, payer, amount_cents, kind)
select office_id, dossier_id, min(id), date '2026-01-01', 'Verzekeraar', sum(received_cents), 'FINAL'
  from recovery.head where received_cents > 0 group by office_id, dossier_id;

insert into dossier.damage (office_id, dossier_id, damage_time, place, location, course, make_type, object, estimated_cents, assessed_cents)
select office_id, id, make_time(7 + (id % 12)::int, (id % 60)::int, 0), 'Amersfoort', 'kruising Kerkstraat en Stationsweg',
       'Cliënt reed rechtdoor op de voorrangsweg. De tegenpartij kwam van links uit de zijstraat, verleende geen voorrang en '
       || 'raakte het linker voorportier en spatbord. Beide partijen hebben het schadeformulier ter plaatse ingevuld.',
       'Volkswagen Golf', 'CAR', 50000 + id % 700000, case when id % 3 = 0 then 60000 + id % 650000 end
  from standing;

insert into dossier.counterparty (office_id, dossier_id, position, known, kind, plate_country, plate, make_type, insurer,
	insurer_reference, stance, percentage, held_liable_on)
select office_id, id, 1, true, 'MOTOR_VEHICLE', 'NL', other_plate, 'Opel Corsa', insurer, 'S' || id,
       case when status in ('ADMITTED', 'CLAIMED', 'PAID', 'CLOSED_RECOVERED') then 'ADMITTED' else 'OPEN' end,
       case when status in ('ADMITTED', 'CLAIMED', 'PAID', 'CLOSED_RECOVERED') then 100 end,
       (reported_at + interval '4 days')::date
  from standing;

insert into dossier.status_change (office_id, dossier_id, at, status)
select office_id, id, reported_at, 'REPORTED' from standing
union all select office_id, id, reported_at + (last_at - reported_at) * 0.2, 'ASSESSING' from standing where status <> 'ASSESSING'
union all select office_id, id, reported_at + (last_at - reported_at) * 0.4, 'HELD_LIABLE' from standing
           where not active or status in ('DISPUTED', 'ADMITTED', 'CLAIMED', 'PAID')
union all select office_id, id, last_at, status from standing;

\echo keys to search by
insert into dossier.search_key (office_id, key, dossier_id)
select distinct office_id, key collate "C", id
  from standing, lateral (
	select bench.name_keys(client_name)
	union all select lower(plate)
	union all select lower(other_plate)
	union all select replace(claim_number, '-', '')
	union all select split_part(claim_number, '-', 2)
	union all select bench.name_keys('K' || office_id || '/' || id) where id % 5 < 3) keys (key)
 order by office_id, key, id;
