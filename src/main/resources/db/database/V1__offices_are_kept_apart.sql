-- Every table that holds data of an office is closed by database.keep_apart: policies, rights and audit in one call.

create table database.change_record (
	id          bigint generated always as identity primary key,
	at          timestamptz not null default clock_timestamp(),
	office_id   bigint,
	person_id   bigint,
	table_name  text        not null,
	operation   text        not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
	row_key     jsonb       not null,
	changed     jsonb
);

comment on table database.change_record is 'Who changed which row, when, from what to what; secrets masked. Never changed, never deleted.';

create function database.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger records_stay_as_they_are before update or delete or truncate on database.change_record
	execute function database.refuse_change();

create function database.row_key(record jsonb) returns jsonb language sql immutable as $$
	select jsonb_object_agg(key, value) from jsonb_each(record)
	 where key in ('id', 'office_id', 'dossier_id', 'email_id', 'tier', 'valid_from', 'status', 'at')
$$;

create function database.differences(before jsonb, after jsonb) returns jsonb language sql immutable as $$
	select jsonb_object_agg(a.key, case when a.key in ('password_hash', 'iban_sealed', 'iban_masked')
			then '"changed"'::jsonb else jsonb_build_array(b.value, a.value) end)
	  from jsonb_each(after) a join jsonb_each(before) b using (key)
	 where a.value is distinct from b.value
$$;

create function database.remember_change() returns trigger language plpgsql security definer set search_path = '' as $$
declare
	before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
	after  jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
	row    jsonb := coalesce(after, before);
begin
	insert into database.change_record (office_id, person_id, table_name, operation, row_key, changed)
	values ((row ->> 'office_id')::bigint, nullif(current_setting('viewer.person', true), '')::bigint,
			tg_table_schema || '.' || tg_table_name, tg_op, database.row_key(row),
			case when tg_op = 'UPDATE' then database.differences(before, after) end);
	return null;
end $$;

create procedure database.remember_changes(watched regclass) language plpgsql as $$
begin
	execute format('create trigger changes_are_remembered after insert or update or delete on %s '
			|| 'for each row execute function database.remember_change()', watched);
end $$;

create procedure database.keep_apart(kept regclass, rights text, seen_when text default 'true', audited boolean default true)
language plpgsql as $$
declare
	own text := 'office_id = (select current_setting(''viewer.office'')::bigint)';
begin
	execute format('alter table %s enable row level security', kept);
	execute format('alter table %s force row level security', kept);
	execute format('create policy owner_migrates on %s to %I using (true) with check (true)', kept, current_user);
	execute format('create policy office_reads_its_own on %s for select to meekijken_portal using (%s and (%s))', kept, own, seen_when);
	execute format('create policy office_adds_its_own on %s for insert to meekijken_portal with check (%s)', kept, own);
	execute format('create policy office_changes_its_own on %s for update to meekijken_portal using (%s and (%s)) with check (%s)', kept, own, seen_when, own);
	execute format('create policy office_removes_its_own on %s for delete to meekijken_portal using (%s and (%s))', kept, own, seen_when);
	execute format('grant %s on %s to meekijken_portal', rights, kept);
	if audited then
		call database.remember_changes(kept);
	end if;
end $$;

revoke all on all functions in schema database from public;
revoke all on all procedures in schema database from public;
