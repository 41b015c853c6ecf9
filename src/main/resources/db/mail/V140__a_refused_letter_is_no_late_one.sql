alter table mail.outbox add column refused boolean not null default false;

comment on column mail.outbox.refused is 'whether a letter that was given up was refused for good by a mail server; else nobody took it in time';

create function mail.give_up(letter uuid, lease timestamptz, moment timestamptz, why text, for_good boolean) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox set state = 'GIVEN_UP', settled_at = moment, leased_until = null, problem = why, refused = for_good
	 where id = letter and state = 'WAITING' and leased_until = lease;
	return found;
end $$;

comment on function mail.give_up(uuid, timestamptz, timestamptz, text, boolean) is 'Gives a letter up: refused for good, or tried long enough.';

create or replace function mail.how_it_went(letter uuid) returns table (state text, settled_at timestamptz, problem text)
language sql stable security definer set search_path = '' as $$
	select case when o.state = 'GIVEN_UP' and o.refused then 'REFUSED' else o.state end, o.settled_at, o.problem
	  from mail.outbox o where o.id = letter
$$;

revoke all on function mail.give_up(uuid, timestamptz, timestamptz, text, boolean) from public;
grant execute on function mail.give_up(uuid, timestamptz, timestamptz, text, boolean) to meekijken_portal;
