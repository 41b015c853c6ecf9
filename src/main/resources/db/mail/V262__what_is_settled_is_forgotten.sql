-- A letter that left, or never will, is of no use here for ever.

create index settled_letters on mail.outbox (settled_at) where state <> 'WAITING';

create function mail.forget_settled(before timestamptz, most int) returns bigint
language sql security definer set search_path = '' as $$
	with old as (
		select id from mail.outbox where state <> 'WAITING' and settled_at < before order by settled_at limit most
		   for update skip locked
	), gone as (
		delete from mail.outbox o using old where o.id = old.id returning 1)
	select count(*) from gone
$$;

comment on function mail.forget_settled is 'Removes letters that were settled before that moment, at most so many at a time; returns how many.';

revoke all on function mail.forget_settled from public;
grant execute on function mail.forget_settled to meekijken_portal;
