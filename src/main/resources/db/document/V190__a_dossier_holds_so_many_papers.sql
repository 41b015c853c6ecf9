-- Bytes are not all: thousands of papers of a few bytes each make a dossier that nobody can open.

create function document.papers_of_dossier(asked bigint) returns int language sql stable security definer set search_path = '' as $$
	select count(*)::int
	  from (select 1 from document.document
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and removed_at is null
	        union all
	        select 1 from document.arrival
	         where office_id = current_setting('viewer.office')::bigint and dossier_id = asked and state in ('CHECKING', 'REFUSED')
	           and bytes_kept) as kept
$$;

comment on function document.papers_of_dossier is 'How many papers a dossier of the viewer''s office holds, internal papers included.';

create function document.papers_of_bundle(asked uuid) returns int language sql stable security definer set search_path = '' as $$
	select count(*)::int from document.arrival
	 where office_id = current_setting('viewer.office')::bigint and bundle_id = asked and state <> 'WITHDRAWN' and bytes_kept
$$;

comment on function document.papers_of_bundle is 'How many papers a bundle of the viewer''s office holds.';

create function document.admit_among(most_papers int, into_dossier bigint, sent_key uuid, paper_kind text, paper_name text,
		paper_type text, paper_size bigint, bytes text, from_whom text, from_name text, for_whom text, moment timestamptz, most bigint,
		out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
begin
	perform 1 from dossier.dossier d
	  where d.office_id = current_setting('viewer.office')::bigint and d.id = into_dossier for no key update;
	select a.outcome, a.paper into outcome, paper
	  from document.admit(into_dossier, sent_key, paper_kind, paper_name, paper_type, paper_size, bytes, from_whom, from_name, for_whom,
	                      moment, case when document.papers_of_dossier(into_dossier) < most_papers then most else 0 end) a;
end $$;

comment on function document.admit_among is 'Takes a paper in for a dossier as document.admit does, unless it holds as many already.';

create function document.gather_among(most_papers int, into_bundle uuid, sent_key uuid, paper_kind text, paper_name text,
		paper_type text, paper_size bigint, bytes text, from_whom text, from_name text, moment timestamptz, most bigint,
		out outcome text, out paper bigint)
language plpgsql security definer set search_path = '' as $$
begin
	perform 1 from document.bundle b
	  where b.office_id = current_setting('viewer.office')::bigint and b.id = into_bundle for no key update;
	select a.outcome, a.paper into outcome, paper
	  from document.gather(into_bundle, sent_key, paper_kind, paper_name, paper_type, paper_size, bytes, from_whom, from_name, moment,
	                       case when document.papers_of_bundle(into_bundle) < most_papers then most else 0 end) a;
end $$;

comment on function document.gather_among is 'Takes a paper in for a bundle as document.gather does, unless it holds as many already.';

revoke all on function document.papers_of_dossier, document.papers_of_bundle, document.admit_among, document.gather_among from public;
grant execute on function document.papers_of_dossier, document.admit_among to meekijken_portal, meekijken_backoffice;
grant execute on function document.papers_of_bundle, document.gather_among to meekijken_portal;
