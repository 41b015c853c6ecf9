alter table mail.outbox add column composed boolean not null default false;

comment on column mail.outbox.composed is 'whether the body is the whole message as it leaves, byte for byte; else it is what one is made of at each attempt';

create or replace function mail.claim(moment timestamptz, until timestamptz)
returns table (id uuid, created_at timestamptz, recipient text, language text, subject text, body_sealed bytea,
		attempts int, first_tried_at timestamptz, leased_until timestamptz)
language sql security definer set search_path = '' as $$
	update mail.outbox o
	   set attempts = o.attempts + 1, first_tried_at = coalesce(o.first_tried_at, moment), leased_until = until
	 where o.id = (select w.id from mail.outbox w
	                where w.state = 'WAITING' and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
	                  and (w.useless_after is null or w.useless_after > moment) and not w.composed
	                order by w.due_at limit 1 for update skip locked)
	returning o.id, o.created_at, o.recipient, o.language, o.subject, o.body_sealed, o.attempts, o.first_tried_at, o.leased_until
$$;

comment on function mail.claim is 'As mail.claim_next, for senders of before there were composed messages.';

create function mail.claim_next(moment timestamptz, until timestamptz)
returns table (id uuid, created_at timestamptz, recipient text, language text, subject text, body_sealed bytea,
		attempts int, first_tried_at timestamptz, leased_until timestamptz, composed boolean)
language sql security definer set search_path = '' as $$
	update mail.outbox o
	   set attempts = o.attempts + 1, first_tried_at = coalesce(o.first_tried_at, moment), leased_until = until
	 where o.id = (select w.id from mail.outbox w
	                where w.state = 'WAITING' and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
	                  and (w.useless_after is null or w.useless_after > moment)
	                order by w.due_at limit 1 for update skip locked)
	returning o.id, o.created_at, o.recipient, o.language, o.subject, o.body_sealed, o.attempts, o.first_tried_at,
	          o.leased_until, o.composed
$$;

comment on function mail.claim_next is 'Lends one letter that is due to one sender, until the lease ends.';

create function mail.how_it_went(letter uuid) returns table (state text, settled_at timestamptz, problem text)
language sql stable security definer set search_path = '' as $$
	select o.state, o.settled_at, o.problem from mail.outbox o where o.id = letter
$$;

comment on function mail.how_it_went is 'What became of one letter, for whoever knows its id, which nobody can guess.';

revoke all on function mail.claim_next, mail.how_it_went from public;
grant execute on function mail.claim_next to meekijken_portal;
grant execute on function mail.how_it_went to meekijken_portal, meekijken_backoffice;
