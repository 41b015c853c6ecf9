-- Nodes tell when a lease of a letter ends by one clock, so that none takes what another is sending.

create or replace function mail.claim_next(moment timestamptz, until timestamptz)
returns table (id uuid, created_at timestamptz, recipient text, language text, subject text, body_sealed bytea,
		attempts int, first_tried_at timestamptz, leased_until timestamptz, composed boolean)
language sql security definer set search_path = '' as $$
	update mail.outbox o
	   set attempts = o.attempts + 1, first_tried_at = coalesce(o.first_tried_at, moment),
	       leased_until = clock_timestamp() + (until - moment)
	 where o.id = (select w.id from mail.outbox w
	                where w.state = 'WAITING' and w.due_at <= moment
	                  and (w.leased_until is null or w.leased_until <= clock_timestamp())
	                  and (w.useless_after is null or w.useless_after > moment)
	                order by w.due_at limit 1 for update skip locked)
	returning o.id, o.created_at, o.recipient, o.language, o.subject, o.body_sealed, o.attempts, o.first_tried_at,
	          o.leased_until, o.composed
$$;

comment on function mail.claim_next is 'Lends one letter that is due to one sender, for as long as lies between the two moments, by the clock of the database.';

create or replace function mail.expire(moment timestamptz) returns bigint
language sql security definer set search_path = '' as $$
	with expired as (
		update mail.outbox set state = 'EXPIRED', body_sealed = null, settled_at = moment, leased_until = null
		 where state in ('WAITING', 'GIVEN_UP') and useless_after <= moment
		   and (leased_until is null or leased_until <= clock_timestamp())
		returning 1)
	select count(*) from expired
$$;
