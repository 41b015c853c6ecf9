-- What was refused is kept from everybody for a while, to be looked into, and then leaves; that it came stays written down.

alter table document.arrival add column bytes_kept boolean not null default true;

comment on column document.arrival.bytes_kept is 'Whether the vault still has the bytes of what was refused.';

drop trigger changes_are_remembered on document.arrival;
create trigger changes_are_remembered after insert or update of state, warned, bytes_kept or delete on document.arrival
	for each row execute function database.remember_change();

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and state in ('CHECKING', 'REFUSED') and bytes_kept)
$$;

create or replace function document.bytes_of_dossier(asked bigint) returns bigint language sql stable security definer set search_path = '' as $$
	select coalesce(sum(size_bytes), 0)::bigint
	  from (select size_bytes from document.document
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and removed_at is null
	        union all
	        select size_bytes from document.arrival
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and state in ('CHECKING', 'REFUSED')
	           and bytes_kept) as kept
$$;

create function document.let_refused_go(refused_before timestamptz) returns int language plpgsql security definer set search_path = '' as $$
declare
	gone int;
begin
	with left_behind as (
		update document.arrival set bytes_kept = false
		 where state = 'REFUSED' and bytes_kept and settled_at < refused_before
		returning sha256),
	noted as (
		insert into document.leaving_file (sha256) select distinct sha256 from left_behind on conflict do nothing)
	select count(*) into gone from left_behind;
	return gone;
end $$;

comment on function document.let_refused_go is 'Lets the bytes leave of what was refused before that moment, in all offices; they leave unless a paper has them.';

-- What staff removed is not told of as having come in any more, and cannot be taken back.

create function document.note_removed_arrival() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set state = 'WITHDRAWN', settled_at = new.removed_at
	 where office_id = new.office_id and id = new.id and state = 'READY';
	return null;
end $$;

create trigger removal_reaches_what_came_in after update of removed_at on document.document
	for each row when (new.removed_at is not null) execute function document.note_removed_arrival();

revoke all on function document.note_removed_arrival from public;

-- What is on its way to the papers must have bytes too.

create or replace function document.fingerprints_after(last text, most int) returns setof text
language sql stable security definer set search_path = '' as $$
	(select distinct sha256 from document.document where sha256 > last order by sha256 limit least(most, 1000))
	union
	(select distinct sha256 from document.arrival where sha256 > last and state in ('CHECKING', 'REFUSED') and bytes_kept
	  order by sha256 limit least(most, 1000))
	 order by sha256 limit least(most, 1000)
$$;

create or replace function document.unknown_among(bytes text[]) returns setof text
language sql stable security definer set search_path = '' as $$
	select b from unnest(bytes[1:1000]) b where not document.has_paper(b)
$$;

revoke all on function document.let_refused_go from public;
grant execute on function document.let_refused_go to meekijken_portal;
