-- Whatever of a dossier changes on the screen of its office is signalled: rows of other tables name the dossier they belong to.

create or replace function dossier.signal_news() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	changed jsonb := to_jsonb(coalesce(new, old));
	told record;
begin
	select d.office_id, d.claim_number into told from dossier.dossier d
	 where d.office_id = (changed ->> 'office_id')::bigint and d.consent_withdrawn_on is null
	   and d.id = (changed ->> case tg_table_name when 'dossier' then 'id' else 'dossier_id' end)::bigint;
	if found then
		perform pg_notify('meekijken_news', concat_ws(' ', told.office_id, told.claim_number,
			coalesce(nullif(current_setting('viewer.person', true), ''), '0')));
	end if;
	return null;
end $$;
