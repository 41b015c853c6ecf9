-- What comes by mail says not what it is: staff do, from what they saw it was called.

create function document.call_paper(number text, paper bigint, who bigint, was text, becomes text)
returns table (changed boolean)
language plpgsql security definer set search_path = '' as $$
declare
	here constant bigint := current_setting('viewer.office')::bigint;
begin
	if current_setting('viewer.everywhere')::boolean or current_setting('viewer.person')::bigint is distinct from who then
		raise insufficient_privilege using message = 'what a paper is, is said by a member of staff, inside its office';
	end if;
	perform 1 from document.document c where c.office_id = here and c.id = paper for update;
	return query
		with found as (
			select c.office_id, c.id
			  from dossier.dossier d
			  join document.document c on c.office_id = d.office_id and c.dossier_id = d.id
			 where d.office_id = here and d.claim_number = number and c.id = paper and c.removed_at is null),
		called as (
			update document.document c set kind = becomes from found f
			 where c.office_id = f.office_id and c.id = f.id and c.kind = was
			returning c.id),
		followed as (
			update document.arrival a set kind = becomes from called
			 where a.office_id = here and a.id = called.id)
		select exists (select 1 from called) from found;
end $$;

comment on function document.call_paper is 'Lets staff at work inside an office say what a paper is; not changed if it is something else by now than they saw, and nothing if it is not in that dossier.';

revoke all on function document.call_paper from public;
grant execute on function document.call_paper to meekijken_backoffice;
