-- A paper that staff remove loses its bytes; the row stays and tells what it was, who removed it, when and why.

alter table document.document
	alter column sha256 drop not null,
	add column removed_at      timestamptz,
	add column removed_by      bigint,
	add column removal_reason  text check (removal_reason !~ '^\s*$' and char_length(removal_reason) <= 500),
	add constraint removed_papers_have_no_bytes check ((sha256 is null) = (removed_at is not null)),
	add constraint a_removal_is_told_wholly check (num_nulls(removed_at, removed_by, removal_reason) in (0, 3));

comment on column document.document.removed_by is 'the member of staff who removed it, of the office of staff and therefore no foreign key';

-- Restrictive: it holds beside whatever else lets a paper be read.
create policy removed_papers_are_not_read on document.document as restrictive for select
	to meekijken_portal, meekijken_backoffice using (removed_at is null);

create or replace function document.note_leaving_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	if old.sha256 is not null then
		insert into document.leaving_file (sha256) values (old.sha256) on conflict do nothing;
	end if;
	return null;
end $$;

create trigger bytes_leave_when_removed after update of sha256 on document.document
	for each row when (old.sha256 is distinct from new.sha256) execute function document.note_leaving_file();

create function document.remove_paper(number text, paper bigint, who bigint, why text, moment timestamptz)
returns table (office bigint, dossier bigint) language plpgsql security definer set search_path = '' as $$
declare
	here constant bigint := current_setting('viewer.office')::bigint;
begin
	if current_setting('viewer.everywhere')::boolean or current_setting('viewer.person')::bigint is distinct from who then
		raise insufficient_privilege using message = 'a paper is removed by a member of staff, inside its office';
	end if;
	return query update document.document c
	   set sha256 = null, removed_at = moment, removed_by = who, removal_reason = why
	  from dossier.dossier d
	 where d.office_id = here and d.claim_number = number
	   and c.office_id = here and c.dossier_id = d.id and c.id = paper and c.removed_at is null
	returning c.office_id, c.dossier_id;
end $$;

comment on function document.remove_paper is 'Removes a paper for good, for staff at work inside its office; tells the dossier, or nothing if it is not in that one, or removed already.';

create or replace function document.bytes_of_dossier(asked bigint) returns bigint language sql stable security definer set search_path = '' as $$
	select coalesce(sum(size_bytes), 0)::bigint
	  from (select size_bytes from document.document
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and removed_at is null
	        union all
	        select size_bytes from document.arrival
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and state in ('CHECKING', 'REFUSED')) as kept
$$;

create function document.removed_papers(number text)
returns table (paper bigint, kind text, name text, received_at timestamptz, removed_at timestamptz, removed_by bigint, reason text)
language sql stable security definer set search_path = '' as $$
	select c.id, c.kind, c.name, c.received_at, c.removed_at, c.removed_by, c.removal_reason
	  from dossier.dossier d
	  join document.document c on c.office_id = d.office_id and c.dossier_id = d.id
	 where d.office_id = current_setting('viewer.office')::bigint and not current_setting('viewer.everywhere')::boolean
	   and d.claim_number = number and c.removed_at is not null
	 order by c.removed_at desc, c.id desc
$$;

comment on function document.removed_papers is 'What was removed from a dossier, for staff at work inside its office.';

grant usage on schema document to meekijken_backoffice;
revoke all on function document.remove_paper, document.removed_papers from public;
grant execute on function document.remove_paper, document.removed_papers to meekijken_backoffice;
