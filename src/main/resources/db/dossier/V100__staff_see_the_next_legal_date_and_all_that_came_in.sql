-- The next day that the law names, by which lists are sorted: worked out of what stands in other rows already.

alter table dossier.dossier
	add column answer_awaited_since date,
	add column interrupted_on       date,
	add column came_in_kinds        text[];

comment on column dossier.dossier.answer_awaited_since is 'the first day on which an insurer was held liable, while one of them has still to answer; follows from counterparties';
comment on column dossier.dossier.interrupted_on is 'the last day on which the prescription was interrupted; follows from the interruptions';
comment on column dossier.dossier.came_in_kinds is 'all that came in since staff looked; the last of them is came_in_kind';

create function dossier.awaited_since(office bigint, dossier bigint) returns date
language sql stable set search_path = '' as $$
	select case when bool_or(p.stance = 'OPEN') then min(p.held_liable_on) end
	  from dossier.counterparty p where p.office_id = office and p.dossier_id = dossier
$$;

create function dossier.keep_awaited() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	party record := coalesce(new, old);
	since date := dossier.awaited_since(party.office_id, party.dossier_id);
begin
	update dossier.dossier set answer_awaited_since = since
	 where office_id = party.office_id and id = party.dossier_id and answer_awaited_since is distinct from since;
	return null;
end $$;

revoke all on function dossier.awaited_since, dossier.keep_awaited from public;

alter table dossier.dossier disable trigger changes_are_remembered;
update dossier.dossier d set answer_awaited_since = dossier.awaited_since(d.office_id, d.id)
 where exists (select from dossier.counterparty p
                where p.office_id = d.office_id and p.dossier_id = d.id and p.held_liable_on is not null and p.stance = 'OPEN');
update dossier.dossier set came_in_kinds = array[came_in_kind] where came_in_kind is not null;
alter table dossier.dossier enable trigger changes_are_remembered;

create trigger awaited_answers_follow after insert or update of stance, held_liable_on or delete on dossier.counterparty
	for each row execute function dossier.keep_awaited();

-- As the deadlines of the recovery count: three months to answer, three years against the insurer, twenty at most.

alter table dossier.dossier
	add constraint what_came_in_is_of_a_kind check ((came_in_at is null) = (came_in_kinds is null)),
	add column legal_on date generated always as (least(
		(answer_awaited_since + interval '3 months')::date,
		(greatest(damage_on, interrupted_on) + interval '3 years')::date,
		(damage_on + interval '20 years')::date)) stored;

comment on column dossier.dossier.legal_on is 'the first day that the law names for the damage; indicative';

create index work_by_law on dossier.dossier (legal_on, id) where active;

grant update (came_in_kinds) on dossier.dossier to meekijken_backoffice;
