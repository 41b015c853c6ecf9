-- Who sent something that looks private may say that it is right as it is.

alter table document.arrival
	add column warning_kept_at  timestamptz,
	add column warning_kept_by  bigint;

comment on column document.arrival.warning_kept_by is 'who said that a paper that was warned about is right as it is; none = the client, by a link';

grant select (warning_kept_at, warning_kept_by) on document.arrival to meekijken_portal, meekijken_backoffice;
grant select (bytes_kept, attempts) on document.arrival to meekijken_backoffice;

drop trigger changes_are_remembered on document.arrival;
create trigger changes_are_remembered
	after insert or update of state, warned, bytes_kept, audience, warning_kept_at or delete on document.arrival
	for each row execute function database.remember_change();

create function document.keep_warned(into_dossier bigint, paper bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update document.arrival a
	   set warning_kept_at = moment, warning_kept_by = a.sent_by
	 where a.office_id = current_setting('viewer.office')::bigint and a.dossier_id = into_dossier and a.id = paper
	   and a.sent_by = nullif(current_setting('viewer.person', true), '')::bigint
	   and a.state = 'READY' and a.warned and a.warning_kept_at is null;
	return found;
end $$;

comment on function document.keep_warned is 'Lets whoever sent a paper that looks private say that it is right as it is; false when it is another''s, or was said already.';

-- Staff decide who sees a paper, from what they saw it was.

create function document.show_to(number text, paper bigint, who bigint, was text, becomes text)
returns table (changed boolean)
language plpgsql security definer set search_path = '' as $$
declare
	here constant bigint := current_setting('viewer.office')::bigint;
begin
	if current_setting('viewer.everywhere')::boolean or current_setting('viewer.person')::bigint is distinct from who then
		raise insufficient_privilege using message = 'who sees a paper is decided by a member of staff, inside its office';
	end if;
	perform 1 from document.document c where c.office_id = here and c.id = paper for update;
	return query
		with found as (
			select c.office_id, c.id, c.audience
			  from dossier.dossier d
			  join document.document c on c.office_id = d.office_id and c.dossier_id = d.id
			 where d.office_id = here and d.claim_number = number and c.id = paper and c.removed_at is null),
		shown as (
			update document.document c set audience = becomes from found f
			 where c.office_id = f.office_id and c.id = f.id and f.audience = was
			returning c.id),
		followed as (
			update document.arrival a set audience = becomes from shown
			 where a.office_id = here and a.id = shown.id)
		select exists (select 1 from shown) from found;
end $$;

comment on function document.show_to is 'Lets staff at work inside an office decide who sees a paper; not changed if it is for others by now than they saw, and nothing if it is not in that dossier.';

-- Staff add papers to a dossier that is closed too, and to one into which its intermediary may not look any more.

create or replace function document.admit(into_dossier bigint, sent_key uuid, paper_kind text, paper_name text, paper_type text, paper_size bigint,
		bytes text, from_whom text, from_name text, for_whom text, moment timestamptz, most bigint,
		out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from dossier.dossier d
	  where d.office_id = office and d.id = into_dossier
	    and (session_user = 'meekijken_backoffice' or d.active and d.consent_withdrawn_on is null) for no key update;
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

revoke all on function document.keep_warned, document.show_to from public;
grant execute on function document.keep_warned to meekijken_portal;
grant execute on function document.show_to to meekijken_backoffice;
