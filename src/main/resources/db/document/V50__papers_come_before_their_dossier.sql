-- Papers can come in before there is a dossier for them. They are gathered in a bundle, and move to the dossier once there is one.

create table document.bundle (
	office_id  bigint not null references office.office (office_id),
	id         uuid   not null,
	primary key (office_id, id)
);

comment on table document.bundle is 'Papers that are gathered before there is a dossier for them; goes when they move there, or are not needed after all.';

call database.keep_apart('document.bundle', 'select, insert, delete');

alter table document.arrival
	alter column dossier_id drop not null,
	add column bundle_id uuid,
	add column pages int,
	add column active boolean not null default false,
	add constraint a_paper_waits_in_one_place check (num_nonnulls(dossier_id, bundle_id) = 1),
	add foreign key (office_id, bundle_id) references document.bundle (office_id, id) on delete cascade;

comment on column document.arrival.pages is 'what was found of a paper in a bundle, for when it moves to a dossier; active likewise';

create unique index arrivals_of_bundle on document.arrival (office_id, bundle_id, arrival_key);

grant select (bundle_id) on document.arrival to meekijken_portal;

-- What was found clean and still waits for its dossier must have bytes too.

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and bytes_kept
	                and (state in ('CHECKING', 'REFUSED') or state = 'READY' and bundle_id is not null))
$$;

create or replace function document.fingerprints_after(last text, most int) returns setof text
language sql stable security definer set search_path = '' as $$
	(select distinct sha256 from document.document where sha256 > last order by sha256 limit least(most, 1000))
	union
	(select distinct sha256 from document.arrival
	  where sha256 > last and bytes_kept and (state in ('CHECKING', 'REFUSED') or state = 'READY' and bundle_id is not null)
	  order by sha256 limit least(most, 1000))
	 order by sha256 limit least(most, 1000)
$$;

create function document.bytes_of_bundle(asked uuid) returns bigint language sql stable security definer set search_path = '' as $$
	select coalesce(sum(size_bytes), 0)::bigint from document.arrival
	 where office_id = current_setting('viewer.office')::bigint and bundle_id = asked and state <> 'WITHDRAWN' and bytes_kept
$$;

create function document.gather(into_bundle uuid, sent_key uuid, paper_kind text, paper_name text, paper_type text, paper_size bigint,
		bytes text, from_whom text, from_name text, moment timestamptz, most bigint, out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from document.bundle b where b.office_id = office and b.id = into_bundle for no key update;
	if not found then
		outcome := 'DOSSIER_CLOSED';
		return;
	end if;
	select a.id into paper from document.arrival a
	 where a.office_id = office and a.bundle_id = into_bundle
	   and (a.arrival_key = sent_key or a.sha256 = bytes and a.state in ('CHECKING', 'READY'))
	 order by a.id limit 1;
	if paper is not null then
		outcome := 'ALREADY_HERE';
		return;
	end if;
	if document.bytes_of_bundle(into_bundle) + paper_size > most then
		outcome := 'DOSSIER_FULL';
		return;
	end if;
	paper := nextval('document.document_id');
	insert into document.arrival (office_id, bundle_id, id, arrival_key, sent_by, kind, name, media_type, size_bytes, sha256,
			received_at, origin, origin_name, audience, due_at)
	values (office, into_bundle, paper, sent_key, nullif(current_setting('viewer.person', true), '')::bigint, paper_kind, paper_name,
			paper_type, paper_size, bytes, moment, from_whom, from_name, 'INTERMEDIARY', moment);
	outcome := 'RECEIVED';
end $$;

comment on function document.gather is 'Takes a paper in for a bundle of the viewer''s office, one at a time for each bundle, so that its limit holds.';

create function document.name_gathered(from_bundle uuid, paper bigint, new_kind text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set kind = new_kind
	 where office_id = current_setting('viewer.office')::bigint and bundle_id = from_bundle and id = paper and state <> 'WITHDRAWN';
	return found;
end $$;

create function document.withdraw_gathered(from_bundle uuid, paper bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	gone text;
begin
	update document.arrival a set state = 'WITHDRAWN', settled_at = moment, leased_until = null
	 where a.office_id = current_setting('viewer.office')::bigint and a.bundle_id = from_bundle and a.id = paper and a.state <> 'WITHDRAWN'
	returning a.sha256 into gone;
	if gone is not null then
		perform document.let_go(gone);
	end if;
	return gone is not null;
end $$;

comment on function document.withdraw_gathered is 'Takes a paper out of a bundle, for anybody of its office.';

create function document.move_bundle(from_bundle uuid, into_dossier bigint)
returns table (id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz, origin text, origin_name text,
		state text)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from document.bundle b where b.office_id = office and b.id = from_bundle for update;
	delete from document.arrival a where a.office_id = office and a.bundle_id = from_bundle and a.state = 'WITHDRAWN';
	update document.arrival a set dossier_id = into_dossier, bundle_id = null where a.office_id = office and a.bundle_id = from_bundle;
	insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256, pages, received_at, origin,
			origin_name, audience, active)
	select a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.size_bytes, a.sha256, a.pages, a.received_at, a.origin,
	       a.origin_name, a.audience, a.active
	  from document.arrival a
	 where a.office_id = office and a.dossier_id = into_dossier and a.state = 'READY'
	   and not exists (select 1 from document.document d where d.office_id = office and d.id = a.id);
	return query select a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name, a.state
	  from document.arrival a where a.office_id = office and a.dossier_id = into_dossier order by a.received_at, a.id;
end $$;

comment on function document.move_bundle is 'Brings all papers of a bundle to a dossier that has none yet, checked or still to be; tells which.';

-- The verdict on a paper tells where it is by then: it may have moved while somebody looked at it.

drop function document.refuse_arrival(bigint, timestamptz, text, timestamptz);
drop function document.release_arrival(bigint, timestamptz, int, boolean, boolean, timestamptz);

create function document.refuse_arrival(paper bigint, lease timestamptz, why text, moment timestamptz,
		out settled boolean, out of_dossier bigint)
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set state = 'REFUSED', problem = why, settled_at = moment, leased_until = null
	 where office_id = current_setting('viewer.office')::bigint and id = paper and state = 'CHECKING' and leased_until = lease
	returning dossier_id into of_dossier;
	settled := found;
end $$;

create function document.release_arrival(paper bigint, lease timestamptz, page_count int, is_active boolean, is_warned boolean,
		moment timestamptz, out settled boolean, out of_dossier bigint)
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival
	   set state = 'READY', warned = is_warned, settled_at = moment, leased_until = null, pages = page_count, active = is_active
	 where office_id = current_setting('viewer.office')::bigint and id = paper and state = 'CHECKING' and leased_until = lease
	returning dossier_id into of_dossier;
	settled := found;
	if of_dossier is not null then
		insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256, pages, received_at, origin,
				origin_name, audience, active)
		select a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.size_bytes, a.sha256, a.pages, a.received_at, a.origin,
		       a.origin_name, a.audience, a.active
		  from document.arrival a where a.office_id = current_setting('viewer.office')::bigint and a.id = paper;
	end if;
end $$;

comment on function document.release_arrival is 'Puts a paper that was found clean among the papers of its dossier; one in a bundle waits there.';

revoke all on all functions in schema document from public;
grant execute on function document.bytes_of_bundle, document.gather, document.name_gathered, document.withdraw_gathered,
	document.move_bundle, document.refuse_arrival, document.release_arrival to meekijken_portal;
