-- Whoever has a dossier on the screen hears that there is something new in it: its office, its number and who did it,
-- to the programme only, which passes on no more than the number, to that office.

create function dossier.signal_news() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	told record;
begin
	select d.office_id, d.claim_number into told from dossier.dossier d
	 where d.office_id = new.office_id and d.consent_withdrawn_on is null
	   and d.id = case tg_table_name when 'activity' then (to_jsonb(new) ->> 'dossier_id')::bigint
	                                 else (to_jsonb(new) ->> 'id')::bigint end;
	if found then
		perform pg_notify('meekijken_news', concat_ws(' ', told.office_id, told.claim_number,
			coalesce(nullif(current_setting('viewer.person', true), ''), '0')));
	end if;
	return null;
end $$;

revoke all on function dossier.signal_news from public;

create trigger news_is_signalled after insert on dossier.activity
	for each row when (new.audience = 'INTERMEDIARY') execute function dossier.signal_news();

create trigger changes_are_signalled after update of status, ball, next_update_on, handler_id, close_reason on dossier.dossier
	for each row when (old.status is distinct from new.status or old.ball is distinct from new.ball
		or old.next_update_on is distinct from new.next_update_on or old.handler_id is distinct from new.handler_id
		or old.close_reason is distinct from new.close_reason) execute function dossier.signal_news();
