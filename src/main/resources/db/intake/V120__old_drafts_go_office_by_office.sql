-- Who serves looks across offices at which have old drafts, and removes them inside one office only.

create function intake.offices_with_old_drafts(before timestamptz) returns setof bigint
language sql stable security definer set search_path = '' as $$
	select distinct office_id from intake.draft where saved_at < before order by office_id
$$;

comment on function intake.offices_with_old_drafts is 'A look across offices: which have drafts that nobody saved since then, and no more.';

create or replace function intake.remove_old_drafts(before timestamptz) returns int
language sql security definer set search_path = '' as $$
	with gone as (
		delete from intake.draft
		 where office_id = (select current_setting('viewer.office')::bigint) and saved_at < before
		returning office_id, bundle_id),
	papers as (
		delete from document.bundle b using gone g where b.office_id = g.office_id and b.id = g.bundle_id)
	select count(*)::int from gone
$$;

comment on function intake.remove_old_drafts is 'In the office that is bound: drafts that nobody saved since then, sent or not, with their papers.';

revoke all on function intake.offices_with_old_drafts from public;
grant execute on function intake.offices_with_old_drafts to meekijken_portal;
