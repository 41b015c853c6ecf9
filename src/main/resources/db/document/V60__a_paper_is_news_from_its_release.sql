-- A paper that staff kept and let the intermediary see later is news from then on, not from when it came.

alter table document.document add column released_at timestamptz;

comment on column document.document.released_at is 'when staff last let the intermediary see what they had kept; none if it was never kept';

drop function document.show_to(text, bigint, bigint, text, text);

create function document.show_to(number text, paper bigint, who bigint, was text, becomes text, moment timestamptz)
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
			update document.document c
			   set audience = becomes,
			       released_at = case when was = 'INTERNAL' and becomes <> 'INTERNAL' then moment else c.released_at end
			  from found f
			 where c.office_id = f.office_id and c.id = f.id and f.audience = was
			returning c.id),
		followed as (
			update document.arrival a set audience = becomes from shown
			 where a.office_id = here and a.id = shown.id)
		select exists (select 1 from shown) from found;
end $$;

comment on function document.show_to is 'Lets staff at work inside an office decide who sees a paper; not changed if it is for others by now than they saw, and nothing if it is not in that dossier.';

revoke all on function document.show_to from public;
grant execute on function document.show_to to meekijken_backoffice;
