-- Nodes tell when a lease of a reader ends by one clock, so that none takes whom another is writing to.

alter table notification.mailing add column leased_until timestamptz;

comment on column notification.mailing.leased_until is 'until when one node writes to this person, by the clock of the database; none if none does';

drop function notification.claim;

create function notification.claim(moment timestamptz, until timestamptz)
returns table (office_id bigint, person_id bigint, rhythm text, leased_until timestamptz)
language sql security definer set search_path = '' as $$
	update notification.mailing m set due_at = until, leased_until = clock_timestamp() + (until - moment)
	 where (m.office_id, m.person_id, m.rhythm) = (
	       select w.office_id, w.person_id, w.rhythm from notification.mailing w
	        where w.due_at <= moment and (w.leased_until is null or w.leased_until <= clock_timestamp())
	        order by w.due_at limit 1 for update skip locked)
	returning m.office_id, m.person_id, m.rhythm, m.leased_until
$$;

comment on function notification.claim is 'Lends one person who is due for news by mail in one rhythm to one node, for as long as lies between the two moments, by the clock of the database. Tells who, and nothing else.';

revoke all on function notification.claim from public;
grant execute on function notification.claim to meekijken_portal;
