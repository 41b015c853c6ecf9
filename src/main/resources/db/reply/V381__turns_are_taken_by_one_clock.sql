-- Nodes tell when the turn of another ends by one clock, so that none picks up beside it, or waits for it longer than it lasts.

create or replace function reply.take_turn(who uuid, moment timestamptz, until timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update reply.turn set holder = who, leased_until = clock_timestamp() + (until - moment)
	 where holder = who or leased_until <= clock_timestamp();
	return found;
end $$;

comment on function reply.take_turn is 'Whether it is this node''s turn to pick up the mail, for as long as lies between the two moments, by the clock of the database; also keeps the turn.';
