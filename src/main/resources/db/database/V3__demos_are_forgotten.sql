create or replace function database.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' and coalesce(current_setting('database.forgotten_office', true), '') <> '' then
		return null;
	end if;
	raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

comment on function database.refuse_change is 'Refuses everybody, but for the one procedure that forgets an office; the portal has no right to delete records at all.';

create procedure database.forget_office(gone bigint) language plpgsql as $$
declare
	remaining oid[] := array(
		select c.oid from pg_class c
		  join pg_namespace n on n.oid = c.relnamespace
		  join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped
		 where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)');
	free oid[];
	emptied oid;
begin
	perform set_config('database.forgotten_office', gone::text, true);
	while cardinality(remaining) > 0 loop
		free := array(
			select t from unnest(remaining) as t
			 where t <> 'database.change_record'::regclass and not exists (
			       select 1 from pg_constraint k
			        where k.contype = 'f' and k.confrelid = t and k.conrelid <> t and k.conrelid = any (remaining)));
		if cardinality(free) = 0 then
			free := remaining;
		end if;
		foreach emptied in array free loop
			execute format('delete from %s where office_id = $1', emptied::regclass) using gone;
		end loop;
		remaining := array(select t from unnest(remaining) as t where t <> all (free));
	end loop;
	perform set_config('database.forgotten_office', '', true);
end $$;

comment on procedure database.forget_office is 'Deletes all rows of an office from every table that the catalogue has with an office_id, referring tables first and the record of changes last. For callers that make sure which office that is.';

revoke all on procedure database.forget_office from public;
