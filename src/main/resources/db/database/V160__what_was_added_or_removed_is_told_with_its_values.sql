-- Of some tables what was added or removed is remembered with its values: where people keep facts and amounts.
-- Not of people: who is removed stays nowhere.

create function database.values_of(record jsonb, added boolean) returns jsonb language sql immutable as $$
	select jsonb_object_agg(key, case when key ~ '_(hash|sealed|masked)$' then '"changed"'::jsonb
	                                  when added then jsonb_build_array(null, value)
	                                  else jsonb_build_array(value, null) end)
	  from jsonb_each(record) where value <> 'null'::jsonb
$$;

revoke all on function database.values_of from public;

create or replace function database.remember_change() returns trigger language plpgsql security definer set search_path = '' as $$
declare
	before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
	after  jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
	row    jsonb := coalesce(after, before);
begin
	insert into database.change_record (office_id, person_id, table_name, operation, row_key, changed)
	values ((row ->> 'office_id')::bigint, nullif(current_setting('viewer.person', true), '')::bigint,
			tg_table_schema || '.' || tg_table_name, tg_op, database.row_key(row),
			case when tg_op = 'UPDATE' then database.differences(before, after)
			     when tg_nargs > 0 then database.values_of(row, tg_op = 'INSERT') end);
	return null;
end $$;

create procedure database.remember_values(watched regclass) language plpgsql as $$
begin
	execute format('drop trigger changes_are_remembered on %s', watched);
	execute format('create trigger changes_are_remembered after insert or update or delete on %s '
			|| 'for each row execute function database.remember_change(''values'')', watched);
end $$;

revoke all on procedure database.remember_values from public;
