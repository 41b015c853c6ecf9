alter table mail.outbox
	add column useless_after timestamptz,
	drop constraint outbox_state_check,
	add constraint outbox_state_check check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'EXPIRED')),
	add constraint expired_letters_are_wiped check (state <> 'EXPIRED' or body_sealed is null);

comment on column mail.outbox.useless_after is 'when what it says helps nobody any more, as a link that has ended; none for what stays true';

create index letters_that_become_useless on mail.outbox (useless_after)
	where state in ('WAITING', 'GIVEN_UP') and useless_after is not null;
create index expired_letters on mail.outbox (created_at) where state = 'EXPIRED';

create function mail.expire(moment timestamptz) returns bigint
language sql security definer set search_path = '' as $$
	with expired as (
		update mail.outbox set state = 'EXPIRED', body_sealed = null, settled_at = moment, leased_until = null
		 where state in ('WAITING', 'GIVEN_UP') and useless_after <= moment and (leased_until is null or leased_until <= moment)
		returning 1)
	select count(*) from expired
$$;

comment on function mail.expire is 'Gives letters up that help nobody any more, and wipes what they say; returns how many.';

create or replace function mail.claim(moment timestamptz, until timestamptz)
returns table (id uuid, created_at timestamptz, recipient text, language text, subject text, body_sealed bytea,
		attempts int, first_tried_at timestamptz, leased_until timestamptz)
language sql security definer set search_path = '' as $$
	update mail.outbox o
	   set attempts = o.attempts + 1, first_tried_at = coalesce(o.first_tried_at, moment), leased_until = until
	 where o.id = (select w.id from mail.outbox w
	                where w.state = 'WAITING' and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
	                  and (w.useless_after is null or w.useless_after > moment)
	                order by w.due_at limit 1 for update skip locked)
	returning o.id, o.created_at, o.recipient, o.language, o.subject, o.body_sealed, o.attempts, o.first_tried_at, o.leased_until
$$;

create or replace function mail.retry(letter uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox
	   set state = 'WAITING', attempts = 0, first_tried_at = null, due_at = moment, settled_at = null, problem = null
	 where id = letter and state = 'GIVEN_UP' and body_sealed is not null and (useless_after is null or useless_after > moment);
	return found;
end $$;

comment on function mail.retry is 'For staff only: lets a letter that was given up leave after all; false when its body was wiped or it helps nobody any more.';

revoke all on function mail.expire from public;
grant execute on function mail.expire to meekijken_portal, meekijken_backoffice;
