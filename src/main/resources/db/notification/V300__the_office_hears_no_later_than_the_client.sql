create function notification.at_once_until(moment timestamptz, settling interval, again interval) returns timestamptz
language sql stable security definer set search_path = '' as $$
	select max(case when m.due_at < moment + settling then m.due_at + again else m.due_at end)
	  from notification.mailing m
	  join account.person p on p.office_id = m.office_id and p.id = m.person_id and p.enabled
	 where m.office_id = nullif(current_setting('viewer.office', true), '')::bigint
	   and m.rhythm = 'AT_ONCE' and m.due_at <= moment + again
	   and not exists (select from account.person o
	                    where o.office_id = m.office_id
	                      and o.id = nullif(current_setting('viewer.person', true), '')::bigint)
$$;

comment on function notification.at_once_until is 'By when all of the office at work who want news at once are written to about what happens at that moment; none where nobody does, or where the office itself is doing it.';

revoke all on function notification.at_once_until from public;
grant usage on schema notification to meekijken_backoffice;
grant execute on function notification.at_once_until to meekijken_portal, meekijken_backoffice;
