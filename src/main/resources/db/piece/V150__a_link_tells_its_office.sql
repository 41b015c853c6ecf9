create function piece.office_of(hash text, moment timestamptz) returns bigint
language sql stable security definer set search_path = '' as $$
	select l.office_id from piece.living(hash, moment) l
$$;

comment on function piece.office_of is 'Of which office a living link is, so that its page looks like that office; none otherwise.';

revoke all on function piece.office_of from public;
grant execute on function piece.office_of to meekijken_portal;
