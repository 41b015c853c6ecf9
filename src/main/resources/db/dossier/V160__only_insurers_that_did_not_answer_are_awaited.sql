-- An insurer that answered is awaited no more, also where another was never held liable.

create or replace function dossier.awaited_since(office bigint, dossier bigint) returns date
language sql stable set search_path = '' as $$
	select min(p.held_liable_on)
	  from dossier.counterparty p where p.office_id = office and p.dossier_id = dossier and p.stance = 'OPEN'
$$;

comment on column dossier.dossier.answer_awaited_since is 'the first day on which an insurer was held liable that has still to answer; follows from counterparties';

alter table dossier.dossier disable trigger changes_are_remembered;
update dossier.dossier d set answer_awaited_since = dossier.awaited_since(d.office_id, d.id)
 where d.answer_awaited_since is distinct from dossier.awaited_since(d.office_id, d.id);
alter table dossier.dossier enable trigger changes_are_remembered;
