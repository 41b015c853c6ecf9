-- Who asked a client for papers sees how often the link was opened: more often than expected, it went further than the client.

alter table piece.link
	add column opened int not null default 0,
	add column opened_at timestamptz;

comment on column piece.link.opened is 'how often somebody came by this link, also a scanner of mail; looking again within the visit is not counted';

drop trigger changes_are_remembered on piece.link;

create trigger changes_are_remembered
	after insert or update of office_id, request_id, secret_hash, made_at or delete on piece.link
	for each row execute function database.remember_change();

grant select (office_id, request_id, opened, opened_at) on piece.link to meekijken_portal;
grant select (opened, opened_at) on piece.link to meekijken_backoffice;

create function piece.note_opening(hash text, moment timestamptz) returns boolean
language sql security definer set search_path = '' as $$
	with noted as (
		update piece.link l set opened = l.opened + 1, opened_at = greatest(l.opened_at, moment)
		 where l.secret_hash = hash and exists (select from piece.living(hash, moment))
		returning 1
	)
	select exists (select from noted)
$$;

comment on function piece.note_opening is 'Counts that somebody came by a link; false if it does not live.';

revoke all on function piece.note_opening from public;
grant execute on function piece.note_opening to meekijken_portal;
