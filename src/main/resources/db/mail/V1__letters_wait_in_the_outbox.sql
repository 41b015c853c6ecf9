grant usage on schema mail to meekijken_portal;

create table mail.outbox (
	id              uuid        primary key,
	created_at      timestamptz not null,
	recipient       text        not null,
	language        text        not null,
	subject         text        not null,
	body_sealed     bytea,
	state           text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
	attempts        int         not null default 0,
	first_tried_at  timestamptz,
	due_at          timestamptz not null,
	leased_until    timestamptz,
	settled_at      timestamptz,
	problem         text,
	check (state <> 'WAITING' or body_sealed is not null),
	check (state <> 'SENT' or body_sealed is null)
);

comment on table mail.outbox is 'Letters that leave by mail. The portal adds them; sending goes through the functions below, and nobody reads the list.';

create index waiting_letters on mail.outbox (due_at) where state = 'WAITING';
create index given_up_letters on mail.outbox (settled_at, id) where state = 'GIVEN_UP';

grant insert on mail.outbox to meekijken_portal;

create function mail.claim(moment timestamptz, until timestamptz)
returns table (id uuid, created_at timestamptz, recipient text, language text, subject text, body_sealed bytea,
		attempts int, first_tried_at timestamptz, leased_until timestamptz)
language sql security definer set search_path = '' as $$
	update mail.outbox o
	   set attempts = o.attempts + 1, first_tried_at = coalesce(o.first_tried_at, moment), leased_until = until
	 where o.id = (select w.id from mail.outbox w
	                where w.state = 'WAITING' and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
	                order by w.due_at limit 1 for update skip locked)
	returning o.id, o.created_at, o.recipient, o.language, o.subject, o.body_sealed, o.attempts, o.first_tried_at, o.leased_until
$$;

comment on function mail.claim is 'Lends one letter that is due to one sender, until the lease ends.';

create function mail.mark_sent(letter uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox set state = 'SENT', body_sealed = null, settled_at = moment, leased_until = null, problem = null
	 where id = letter and state <> 'SENT';
	return found;
end $$;

create function mail.postpone(letter uuid, lease timestamptz, due timestamptz, why text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox set due_at = due, leased_until = null, problem = why
	 where id = letter and state = 'WAITING' and leased_until = lease;
	return found;
end $$;

create function mail.give_up(letter uuid, lease timestamptz, moment timestamptz, why text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox set state = 'GIVEN_UP', settled_at = moment, leased_until = null, problem = why
	 where id = letter and state = 'WAITING' and leased_until = lease;
	return found;
end $$;

create function mail.wipe_given_up(before timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox set body_sealed = null where state = 'GIVEN_UP' and settled_at < before and body_sealed is not null;
	return found;
end $$;

create function mail.list_given_up(after_moment timestamptz, after_id uuid, most int)
returns table (id uuid, created_at timestamptz, recipient text, subject text, attempts int, settled_at timestamptz,
		problem text, can_be_retried boolean)
language sql stable security definer set search_path = '' as $$
	select o.id, o.created_at, o.recipient, o.subject, o.attempts, o.settled_at, o.problem, o.body_sealed is not null
	  from mail.outbox o
	 where o.state = 'GIVEN_UP' and (o.settled_at, o.id) < (after_moment, after_id)
	 order by o.settled_at desc, o.id desc limit most
$$;

comment on function mail.list_given_up is 'For staff only: the letters that could not be sent, newest first, a page at a time.';

create function mail.retry(letter uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox
	   set state = 'WAITING', attempts = 0, first_tried_at = null, due_at = moment, settled_at = null, problem = null
	 where id = letter and state = 'GIVEN_UP' and body_sealed is not null;
	return found;
end $$;

comment on function mail.retry is 'For staff only: lets a letter that was given up leave after all; false when its body was wiped.';

revoke all on all functions in schema mail from public;
grant execute on function mail.claim, mail.mark_sent, mail.postpone, mail.give_up, mail.wipe_given_up to meekijken_portal;
