grant usage on schema intake to meekijken_portal, meekijken_backoffice;

create sequence intake.draft_id;
grant usage on sequence intake.draft_id to meekijken_portal;

create table intake.draft (
	office_id       bigint      not null references office.office (office_id),
	id              bigint      not null default nextval('intake.draft_id'),
	begun_by        bigint      not null,
	begun_at        timestamptz not null,
	saved_by        bigint      not null,
	saved_at        timestamptz not null,
	revision        bigint      not null default 1,
	answers_sealed  bytea       not null,
	claim_number    text        collate "C",
	primary key (office_id, id),
	unique (office_id, claim_number),
	foreign key (office_id, begun_by) references account.person (office_id, id),
	foreign key (office_id, saved_by) references account.person (office_id, id)
);

comment on table intake.draft is 'Reports that somebody is writing; sealed, since they may hold a bank account number. Goes thirty days after it was saved last.';
comment on column intake.draft.claim_number is 'of the one dossier that was made of it; it holds no answers any more then';

create index drafts_by_time on intake.draft (office_id, saved_at);
create index drafts_of_beginner on intake.draft (office_id, begun_by);
create index drafts_of_saver on intake.draft (office_id, saved_by);

create table intake.report (
	office_id        bigint      not null,
	dossier_id       bigint      not null,
	sent_at          timestamptz not null,
	sent_by          bigint      not null,
	consent_version  text        not null,
	answers          jsonb       not null,
	primary key (office_id, dossier_id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, sent_by) references account.person (office_id, id)
);

comment on table intake.report is 'All that was reported, for those who handle the dossier, without the bank account number.';
comment on column intake.report.consent_version is 'in which words sent_by declared at sent_at that the client allows looking along';

create index reports_of_sender on intake.report (office_id, sent_by);

call database.keep_apart('intake.draft', 'select, insert, update, delete');
call database.keep_apart('intake.report', 'select, insert');
call database.open_to_staff('intake.report', 'select');

create function intake.remove_old_drafts(before timestamptz) returns int
language plpgsql security definer set search_path = '' as $$
declare
	removed int;
begin
	delete from intake.draft where saved_at < before;
	get diagnostics removed = row_count;
	return removed;
end $$;

comment on function intake.remove_old_drafts is 'Across offices: drafts that nobody saved since then, sent or not.';

revoke all on function intake.remove_old_drafts from public;
grant execute on function intake.remove_old_drafts to meekijken_portal;
