-- Who may see a paper takes the place of visible, which follows from it.

drop policy office_reads_its_own on document.document;
drop policy office_changes_its_own on document.document;
drop policy office_removes_its_own on document.document;

alter table document.document add column audience text not null default 'INTERMEDIARY'
	check (audience in ('INTERNAL', 'INTERMEDIARY', 'CLIENT_TOO'));
update document.document set audience = 'INTERNAL' where not visible;
alter table document.document drop column visible;
alter table document.document add column visible boolean not null generated always as (audience <> 'INTERNAL') stored;

create policy office_reads_its_own on document.document for select to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint) and (visible));
create policy office_changes_its_own on document.document for update to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint) and (visible))
	with check (office_id = (select current_setting('viewer.office')::bigint));
create policy office_removes_its_own on document.document for delete to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint) and (visible));

-- What comes in stands here first, and among the papers only once it was found clean.

create table document.arrival (
	office_id     bigint not null,
	dossier_id    bigint not null,
	id            bigint not null,
	arrival_key   uuid   not null,
	sent_by       bigint,
	kind          text   not null,
	name          text   not null,
	media_type    text   not null,
	size_bytes    bigint not null check (size_bytes > 0),
	sha256        text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
	received_at   timestamptz not null,
	origin        text   not null check (origin in ('CLIENT', 'INTERMEDIARY', 'EXPERT', 'INSURER', 'RECOVERY', 'OTHER')),
	origin_name   text,
	audience      text   not null check (audience in ('INTERNAL', 'INTERMEDIARY', 'CLIENT_TOO')),
	state         text   not null default 'CHECKING' check (state in ('CHECKING', 'READY', 'REFUSED', 'WITHDRAWN')),
	problem       text   check (problem in ('INFECTED', 'LOCKED')),
	warned        boolean not null default false,
	settled_at    timestamptz,
	attempts      int    not null default 0,
	due_at        timestamptz not null,
	leased_until  timestamptz,
	primary key (office_id, id),
	unique (office_id, dossier_id, arrival_key),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	check (state <> 'REFUSED' or problem is not null)
);

comment on table document.arrival is 'Papers as they came in. Nobody reads their fingerprint, so nothing leads to their bytes before they are released to document.document under the same id.';

create index waiting_arrivals on document.arrival (due_at) where state = 'CHECKING';
create index arrival_by_bytes on document.arrival (sha256);

call database.keep_apart('document.arrival', 'select (office_id, dossier_id, id, arrival_key, sent_by, kind, name, media_type, '
	|| 'size_bytes, received_at, origin, origin_name, audience, state, problem, warned, settled_at)',
	seen_when => 'audience <> ''INTERNAL''', audited => false);

call database.open_to_staff('document.arrival', 'select (office_id, dossier_id, id, arrival_key, sent_by, kind, name, media_type, '
	|| 'size_bytes, received_at, origin, origin_name, audience, state, problem, warned, settled_at)');

create trigger changes_are_remembered after insert or update of state, warned or delete on document.arrival
	for each row execute function database.remember_change();

create trigger bytes_leave_too after delete on document.arrival
	for each row execute function document.note_leaving_file();

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and state in ('CHECKING', 'REFUSED'))
$$;

create function document.let_go(bytes text) returns void language sql security definer set search_path = '' as $$
	insert into document.leaving_file (sha256) values (bytes) on conflict do nothing
$$;

comment on function document.let_go is 'Bytes that were kept and are no paper after all; they leave unless a paper has them.';

create function document.bytes_of_dossier(asked bigint) returns bigint language sql stable security definer set search_path = '' as $$
	select coalesce(sum(size_bytes), 0)::bigint
	  from (select size_bytes from document.document
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked
	        union all
	        select size_bytes from document.arrival
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and state in ('CHECKING', 'REFUSED')) as kept
$$;

comment on function document.bytes_of_dossier is 'How many bytes a dossier of the viewer''s office holds, internal papers included.';

create function document.same_paper(asked bigint, bytes text, for_whom text) returns bigint language sql stable security definer set search_path = '' as $$
	select id from (
		select id from document.document
		 where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and sha256 = bytes
		   and (audience = 'INTERNAL') = (for_whom = 'INTERNAL')
		union all
		select id from document.arrival
		 where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and sha256 = bytes
		   and state = 'CHECKING' and (audience = 'INTERNAL') = (for_whom = 'INTERNAL')) as same
	 order by id limit 1
$$;

comment on function document.same_paper is 'The paper of a dossier with these bytes, among those that the same people see.';

create function document.admit(into_dossier bigint, sent_key uuid, paper_kind text, paper_name text, paper_type text, paper_size bigint,
		bytes text, from_whom text, from_name text, for_whom text, moment timestamptz, most bigint,
		out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from dossier.dossier d
	  where d.office_id = office and d.id = into_dossier and d.active and d.consent_withdrawn_on is null for no key update;
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

comment on function document.admit is 'Takes a paper in for a dossier of the viewer''s office, one at a time for each dossier, so that its limit holds.';

create function document.claim_arrival(moment timestamptz, until timestamptz)
returns table (office_id bigint, dossier_id bigint, id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz,
		origin text, origin_name text, audience text, attempts int, leased_until timestamptz)
language sql security definer set search_path = '' as $$
	update document.arrival a
	   set attempts = a.attempts + 1, leased_until = until
	 where (a.office_id, a.id) = (
	       select w.office_id, w.id from document.arrival w
	        where w.state = 'CHECKING' and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
	        order by w.due_at limit 1 for update skip locked)
	returning a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name, a.audience,
	          a.attempts, a.leased_until
$$;

comment on function document.claim_arrival is 'Lends one paper that is to be checked to one checker, until the lease ends.';

create function document.postpone_arrival(paper bigint, lease timestamptz, due timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set due_at = due, leased_until = null
	 where office_id = current_setting('viewer.office')::bigint and id = paper and state = 'CHECKING' and leased_until = lease;
	return found;
end $$;

create function document.refuse_arrival(paper bigint, lease timestamptz, why text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set state = 'REFUSED', problem = why, settled_at = moment, leased_until = null
	 where office_id = current_setting('viewer.office')::bigint and id = paper and state = 'CHECKING' and leased_until = lease;
	return found;
end $$;

create function document.release_arrival(paper bigint, lease timestamptz, page_count int, is_active boolean, is_warned boolean,
		moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival set state = 'READY', warned = is_warned, settled_at = moment, leased_until = null
	 where office_id = current_setting('viewer.office')::bigint and id = paper and state = 'CHECKING' and leased_until = lease;
	if not found then
		return false;
	end if;
	insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256, pages, received_at, origin,
			origin_name, audience, active)
	select a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.size_bytes, a.sha256, page_count, a.received_at, a.origin,
	       a.origin_name, a.audience, is_active
	  from document.arrival a where a.office_id = current_setting('viewer.office')::bigint and a.id = paper;
	return true;
end $$;

comment on function document.release_arrival is 'Puts a paper that was found clean among the papers of its dossier.';

create function document.withdraw_arrival(into_dossier bigint, paper bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
	gone text;
begin
	update document.arrival a set state = 'WITHDRAWN', settled_at = moment, leased_until = null
	 where a.office_id = office and a.dossier_id = into_dossier and a.id = paper
	   and a.sent_by = nullif(current_setting('viewer.person', true), '')::bigint
	   and (a.state in ('CHECKING', 'REFUSED') or a.state = 'READY' and (a.warned or a.received_at > moment - interval '1 hour'))
	returning a.sha256 into gone;
	if gone is null then
		return false;
	end if;
	delete from document.document d where d.office_id = office and d.id = paper;
	perform document.let_go(gone);
	return true;
exception when foreign_key_violation then
	return false;
end $$;

comment on function document.withdraw_arrival is 'Lets whoever sent a paper take it back; false when it is another''s, too late, or already sent along with an e-mail.';

revoke all on all functions in schema document from public;
grant execute on function document.has_paper, document.let_go, document.bytes_of_dossier, document.admit, document.claim_arrival,
	document.postpone_arrival, document.refuse_arrival, document.release_arrival, document.withdraw_arrival to meekijken_portal;
grant execute on function document.let_go, document.bytes_of_dossier, document.admit, document.withdraw_arrival to meekijken_backoffice;
