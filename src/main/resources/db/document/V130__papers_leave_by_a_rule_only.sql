-- Papers of a report that is thrown away are hidden, and leave by the rule for what was taken back; no login deletes any.

alter table document.bundle add column let_go_at timestamptz;

comment on column document.bundle.let_go_at is 'when whoever gathered them threw them away; none while they wait';

create index bundles_let_go on document.bundle (let_go_at) where let_go_at is not null;

revoke delete on document.bundle from meekijken_portal;

create function document.let_bundle_go(unneeded uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	update document.bundle b set let_go_at = moment where b.office_id = office and b.id = unneeded and b.let_go_at is null;
	update document.arrival a set state = 'WITHDRAWN', settled_at = moment, leased_until = null
	 where a.office_id = office and a.bundle_id = unneeded and a.state <> 'WITHDRAWN';
end $$;

comment on function document.let_bundle_go is 'Says that a bundle of the viewer''s office is not needed: nothing comes in any more, nobody sees what is in it, and it leaves by the rule for what was taken back.';

create or replace function document.gather(into_bundle uuid, sent_key uuid, paper_kind text, paper_name text, paper_type text, paper_size bigint,
		bytes text, from_whom text, from_name text, moment timestamptz, most bigint, out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from document.bundle b where b.office_id = office and b.id = into_bundle and b.let_go_at is null for no key update;
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

create or replace function document.let_withdrawn_go(withdrawn_before timestamptz) returns int
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
	delete from document.bundle where let_go_at < withdrawn_before;
	return gone;
end $$;

-- What comes without a person, from a client by a link or by mail, comes in whatever the intermediary may see.

create or replace function document.admit(into_dossier bigint, sent_key uuid, paper_kind text, paper_name text, paper_type text, paper_size bigint,
		bytes text, from_whom text, from_name text, for_whom text, moment timestamptz, most bigint,
		out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from dossier.dossier d
	  where d.office_id = office and d.id = into_dossier
	    and (session_user = 'meekijken_backoffice'
	         or d.active and (d.consent_withdrawn_on is null or nullif(current_setting('viewer.person', true), '') is null)) for no key update;
	if not found then
		outcome := 'DOSSIER_CLOSED';
		return;
	end if;
	select a.id into paper from document.arrival a
	 where a.office_id = office and a.dossier_id = into_dossier and a.arrival_key = sent_key;
	paper := coalesce(paper, document.same_paper(into_dossier, bytes, for_whom));
	if paper is not null then
		outcome := 'ALREADY_HERE';
		return;
	end if;
	if document.bytes_of_dossier(into_dossier) + paper_size > most then
		outcome := 'DOSSIER_FULL';
		return;
	end if;
	paper := nextval('document.document_id');
	insert into document.arrival (office_id, dossier_id, id, arrival_key, sent_by, kind, name, media_type, size_bytes, sha256,
			received_at, origin, origin_name, audience, due_at)
	values (office, into_dossier, paper, sent_key, nullif(current_setting('viewer.person', true), '')::bigint, paper_kind, paper_name,
			paper_type, paper_size, bytes, moment, from_whom, from_name, for_whom, moment);
	outcome := 'RECEIVED';
end $$;

revoke all on function document.let_bundle_go from public;
grant execute on function document.let_bundle_go to meekijken_portal;
