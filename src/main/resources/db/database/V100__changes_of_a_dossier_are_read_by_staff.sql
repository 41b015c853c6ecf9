-- Staff read what was changed in the dossier at work, and nothing else of the record: no right to the table is given.

create index changes_of_dossier on database.change_record (office_id, (coalesce(row_key ->> 'dossier_id',
	case when table_name = 'dossier.dossier' then row_key ->> 'id' end)), at, id);

create function database.changes_of_dossier(dossier bigint, fields text[], beside text[], who bigint, most int)
returns table (id bigint, at timestamptz, person_id bigint, table_name text, operation text, changed jsonb)
language sql stable security definer set search_path = '' as $$
	select c.id, c.at, c.person_id, c.table_name, c.operation, c.changed from database.change_record c
	 where c.office_id = (select current_setting('viewer.office')::bigint)
	   and coalesce(c.row_key ->> 'dossier_id', case when c.table_name = 'dossier.dossier' then c.row_key ->> 'id' end)
	       = dossier::text
	   and (who is null or c.person_id = who) and not c.table_name = any (beside)
	   and (c.operation <> 'UPDATE' or exists (select from jsonb_object_keys(c.changed) as k where k = any (fields)))
	 order by c.at desc, c.id desc limit most
$$;

comment on function database.changes_of_dossier is 'What was changed in a dossier of the office in which somebody works, the latest first; secrets were masked when it was written.';

create function database.changed_dossier(dossier bigint) returns setof bigint
language sql stable security definer set search_path = '' as $$
	select distinct c.person_id from database.change_record c
	 where c.office_id = (select current_setting('viewer.office')::bigint) and c.person_id is not null
	   and coalesce(c.row_key ->> 'dossier_id', case when c.table_name = 'dossier.dossier' then c.row_key ->> 'id' end)
	       = dossier::text
$$;

comment on function database.changed_dossier is 'Who changed something in a dossier of the office in which somebody works.';

revoke all on function database.changes_of_dossier, database.changed_dossier from public;
grant execute on function database.changes_of_dossier, database.changed_dossier to meekijken_backoffice;
