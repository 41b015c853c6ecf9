-- Who was entered by mistake goes, with all that is known of them. That there was somebody stays, so that no place is given out again.

create table dossier.empty_place (
	office_id   bigint      not null,
	dossier_id  bigint      not null,
	whose       text        not null check (whose in ('COUNTERPARTY', 'WITNESS')),
	position    smallint    not null check (position >= 1),
	removed_at  timestamptz not null,
	removed_by  text        not null,
	reason      text        not null,
	primary key (office_id, dossier_id, whose, position),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on table dossier.empty_place is 'Where a counterparty or a witness stood who was entered by mistake: what is written of them names that place.';

call database.keep_for_staff('dossier.empty_place', 'select, insert');
grant delete on dossier.counterparty, dossier.party_contact, dossier.witness to meekijken_backoffice;

-- Nor does another system put anybody there.
grant select (office_id, dossier_id, whose, position) on dossier.empty_place to meekijken_portal;
create policy office_reads_its_own on dossier.empty_place for select to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint));
