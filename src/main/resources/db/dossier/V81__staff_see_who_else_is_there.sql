-- Who of staff has a dossier open: beaten in by open pages, gone after a minute, lost in a crash without harm.

create unlogged table dossier.attendance (
	office_id   bigint      not null,
	dossier_id  bigint      not null,
	person_id   bigint      not null,
	name        text        not null,
	since       timestamptz not null,
	seen_at     timestamptz not null,
	primary key (office_id, dossier_id, person_id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on column dossier.attendance.person_id is 'a member of staff, who is of another office';

create index attendance_by_age on dossier.attendance (office_id, seen_at);

alter table dossier.attendance enable row level security;
alter table dossier.attendance force row level security;

do $$
begin
	execute format('create policy owner_migrates on dossier.attendance to %I using (true) with check (true)', current_user);
end $$;

call database.open_to_staff('dossier.attendance', 'select, insert, update, delete');
