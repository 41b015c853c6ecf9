-- Whoever takes a paper back hides it; its bytes leave by a rule of retention, a while later, and never by that act itself.

update document.arrival set bytes_kept = false where state = 'WITHDRAWN';

comment on column document.arrival.bytes_kept is 'Whether the vault still has the bytes of what was refused or taken back.';

create index withdrawn_arrivals on document.arrival (settled_at) where state = 'WITHDRAWN' and bytes_kept;

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and bytes_kept and (state <> 'READY' or bundle_id is not null))
	    or exists (select 1 from document.kept_beside where sha256 = bytes)
$$;

create or replace function document.fingerprints_after(last text, most int) returns setof text
language sql stable security definer set search_path = '' as $$
	(select distinct sha256 from document.document where sha256 > last order by sha256 limit least(most, 1000))
	union
	(select distinct sha256 from document.arrival
	  where sha256 > last and bytes_kept and (state <> 'READY' or bundle_id is not null)
	  order by sha256 limit least(most, 1000))
	union
	(select sha256 from document.kept_beside where sha256 > last order by sha256 limit least(most, 1000))
	 order by sha256 limit least(most, 1000)
$$;

-- What staff remove, with a reason, leaves at once.

create or replace function document.note_removed_arrival() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set state = 'WITHDRAWN', settled_at = new.removed_at, bytes_kept = false
	 where office_id = new.office_id and id = new.id and state = 'READY';
	return null;
end $$;

create or replace function document.withdraw_arrival(into_dossier bigint, paper bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	update document.arrival a set state = 'WITHDRAWN', settled_at = moment, leased_until = null
	 where a.office_id = office and a.dossier_id = into_dossier and a.id = paper
	   and a.sent_by = nullif(current_setting('viewer.person', true), '')::bigint
	   and (a.state in ('CHECKING', 'REFUSED') or a.state = 'READY' and (a.warned or a.received_at > moment - interval '1 hour'));
	if not found then
		return false;
	end if;
	delete from document.document d where d.office_id = office and d.id = paper;
	return true;
exception when foreign_key_violation then
	return false;
end $$;

create or replace function document.withdraw_gathered(from_bundle uuid, paper bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival a set state = 'WITHDRAWN', settled_at = moment, leased_until = null
	 where a.office_id = current_setting('viewer.office')::bigint and a.bundle_id = from_bundle and a.id = paper and a.state <> 'WITHDRAWN';
	return found;
end $$;

create or replace function document.move_bundle(from_bundle uuid, into_dossier bigint)
returns table (id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz, origin text, origin_name text,
		state text)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from document.bundle b where b.office_id = office and b.id = from_bundle for update;
	update document.arrival a set dossier_id = into_dossier, bundle_id = null where a.office_id = office and a.bundle_id = from_bundle;
	insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256, pages, received_at, origin,
			origin_name, audience, active)
	select a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.size_bytes, a.sha256, a.pages, a.received_at, a.origin,
	       a.origin_name, a.audience, a.active
	  from document.arrival a
	 where a.office_id = office and a.dossier_id = into_dossier and a.state = 'READY'
	   and not exists (select 1 from document.document d where d.office_id = office and d.id = a.id);
	return query select a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name, a.state
	  from document.arrival a
	 where a.office_id = office and a.dossier_id = into_dossier and a.state <> 'WITHDRAWN' order by a.received_at, a.id;
end $$;

create function document.let_withdrawn_go(withdrawn_before timestamptz) returns int
language plpgsql security definer set search_path = '' as $$
declare
	gone int;
begin
	with left_behind as (
		update document.arrival set bytes_kept = false
		 where state = 'WITHDRAWN' and bytes_kept and settled_at < withdrawn_before
		returning sha256),
	noted as (
		insert into document.leaving_file (sha256) select distinct sha256 from left_behind on conflict do nothing)
	select count(*) into gone from left_behind;
	return gone;
end $$;

comment on function document.let_withdrawn_go is 'Lets the bytes leave of what was taken back before that moment, in all offices; they leave unless a paper has them.';

revoke all on function document.let_withdrawn_go from public;
grant execute on function document.let_withdrawn_go to meekijken_portal;
