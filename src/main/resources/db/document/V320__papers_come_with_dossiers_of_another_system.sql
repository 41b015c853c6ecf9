-- Another system brings papers in with its dossiers. Their bytes are in the vault before anybody says that they come in; until then they are
-- awaited, and no paper yet.

create table document.awaited (
	batch   bigint not null,
	sha256  text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
	primary key (batch, sha256)
);

comment on table document.awaited is 'Bytes in the vault that come in as papers if somebody says so; whoever keeps the batch lets them go.';

create index awaited_by_bytes on document.awaited (sha256);

create trigger bytes_leave_too after delete on document.awaited
	for each row execute function document.note_leaving_file();

create function document.await_bytes(of_batch bigint, bytes text[]) returns void language sql security definer set search_path = '' as $$
	insert into document.awaited (batch, sha256) select distinct of_batch, b from unnest(bytes) b on conflict do nothing
$$;

comment on function document.await_bytes is 'Keeps bytes from leaving the vault before they are papers.';

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and bytes_kept and (state <> 'READY' or bundle_id is not null))
	    or exists (select 1 from document.kept_beside where sha256 = bytes)
	    or exists (select 1 from document.awaited where sha256 = bytes)
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
	union
	(select distinct sha256 from document.awaited where sha256 > last order by sha256 limit least(most, 1000))
	 order by sha256 limit least(most, 1000)
$$;

alter table document.arrival add column fed boolean not null default false;

comment on column document.arrival.fed is 'whether another system brought it in, which says of when it is; its activity stands at that moment and not at that of the check';

-- A dossier that is closed has papers too, and so has one into which its intermediary may not look any more.

create function document.admit_fed(most_papers int, most bigint, into_dossier bigint, sent_key uuid, brought_by bigint, paper_kind text,
		paper_name text, paper_type text, paper_size bigint, bytes text, from_whom text, from_name text, for_whom text,
		dated timestamptz, moment timestamptz, out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from dossier.dossier d where d.office_id = office and d.id = into_dossier for no key update;
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
	if document.papers_of_dossier(into_dossier) >= most_papers or document.bytes_of_dossier(into_dossier) + paper_size > most then
		outcome := 'DOSSIER_FULL';
		return;
	end if;
	paper := nextval('document.document_id');
	insert into document.arrival (office_id, dossier_id, id, arrival_key, sent_by, kind, name, media_type, size_bytes, sha256,
			received_at, origin, origin_name, audience, due_at, fed)
	values (office, into_dossier, paper, sent_key, brought_by, paper_kind, paper_name, paper_type, paper_size, bytes, dated, from_whom,
			from_name, for_whom, moment, true);
	outcome := 'RECEIVED';
end $$;

comment on function document.admit_fed is 'Takes a paper in whose bytes are awaited, for a dossier of the viewer''s office; it is checked like any other.';

drop function document.claim_arrival(timestamptz, timestamptz);

create function document.claim_arrival(moment timestamptz, until timestamptz)
returns table (office_id bigint, dossier_id bigint, id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz,
		origin text, origin_name text, audience text, attempts int, leased_until timestamptz, fed boolean)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
	turn record;
begin
	for turn in select s.office_id, s.sender from document.senders_in_turn(moment) s loop
		return query update document.arrival a
		   set attempts = a.attempts + 1, leased_until = until, check_turn = nextval('document.check_turn')
		 where (a.office_id, a.id) = (
		       select w.office_id, w.id from document.arrival w
		        where w.state = 'CHECKING' and w.office_id = turn.office_id and w.sender = turn.sender
		          and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
		        order by w.due_at limit 1 for update skip locked)
		returning a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name,
		          a.audience, a.attempts, a.leased_until, a.fed;
		if found then
			return;
		end if;
	end loop;
end $$;

comment on function document.claim_arrival is 'Lends one paper that is to be checked to one checker, until the lease ends; of the sender whose turn it is.';

revoke all on function document.await_bytes, document.admit_fed, document.claim_arrival from public;
grant execute on function document.await_bytes to meekijken_backoffice;
grant execute on function document.admit_fed, document.claim_arrival to meekijken_portal;
