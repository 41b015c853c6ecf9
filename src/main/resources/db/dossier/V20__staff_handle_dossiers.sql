grant usage on schema dossier to meekijken_backoffice;
grant usage on sequence dossier.activity_id to meekijken_backoffice;

-- Who handles dossiers is a member of staff, or somebody who was one where dossiers were brought in from.

alter table dossier.handler
	add column person_id bigint unique references account.person (id),
	add column team      text not null default '';

comment on column dossier.handler.person_id is 'with which account of staff; none for whoever has none here';
comment on column dossier.handler.team is 'with whom dossiers are shared; the empty name is a team too';

create index handlers_of_team on dossier.handler (team);

grant select, insert, update on dossier.handler to meekijken_backoffice;

-- What came in and nobody of staff has looked at.

alter table dossier.dossier
	add column came_in_at   timestamptz,
	add column came_in_kind text,
	add constraint what_came_in_came_at_a_time check ((came_in_at is null) = (came_in_kind is null));

comment on column dossier.dossier.came_in_at is 'when the last thing came in from outside that staff have not looked at; none if there is none';

-- An activity is never changed; a later one may say that it stood there wrongly.

alter table dossier.activity
	add column corrects bigint,
	add foreign key (office_id, corrects) references dossier.activity (office_id, id),
	add unique (office_id, corrects);

-- Another look at dossiers than that of one office: over all of them.

create index work_by_promise on dossier.dossier (next_update_on, id) where active;
create index work_by_waiting on dossier.dossier (ball_since, id) where active and ball = 'RECOVERY';
create index work_by_report on dossier.dossier (reported_at, id) where active;
create index work_by_activity on dossier.dossier (last_activity_at, id) where active;
create index work_by_arrival on dossier.dossier (came_in_at, id) where came_in_at is not null;
create index work_without_handler on dossier.dossier (reported_at, id) where active and handler_id is null;
create index work_of_handler on dossier.dossier (handler_id, next_update_on, id) where active;
create index search_key_of_all on dossier.search_key (key, office_id, dossier_id);

alter table dossier.counterparty
	add column reference_key text collate "C" generated always as
		(replace(lower(regexp_replace(insurer_reference, '[^[:alnum:]]', '', 'g')), 'ij', 'y')) stored;

comment on column dossier.counterparty.reference_key is 'the claim number of the insurer as people of staff type it to find the dossier';

create index counterparty_by_reference on dossier.counterparty (reference_key, office_id, dossier_id)
	where reference_key is not null;

create procedure pg_temp.open_once(opened regclass, rights text) language plpgsql as $$
begin
	if exists (select 1 from pg_policy where polrelid = opened and polname = 'staff_look_everywhere') then
		execute format('grant %s on %s to meekijken_backoffice', rights, opened);
	else
		call database.open_to_staff(opened, rights);
	end if;
end $$;

call pg_temp.open_once('dossier.dossier', 'select, update (status, status_since, ball, ball_since, active, closed_at, close_reason, '
	|| 'handler_id, next_update_on, came_in_at, came_in_kind, last_activity_at, last_activity_kind, last_activity_detail, version)');
call pg_temp.open_once('dossier.client', 'select (office_id, dossier_id, kind, salutation, initials, prefix, surname, '
	|| 'company_name, contact_person, street, house_number, postcode, town, country, email, phone, iban_masked, iban_holder)');
call pg_temp.open_once('dossier.damage', 'select');
call pg_temp.open_once('dossier.counterparty', 'select');
call pg_temp.open_once('dossier.activity', 'select, insert');
call pg_temp.open_once('dossier.status_change', 'select, insert');
call pg_temp.open_once('dossier.search_key', 'select');
