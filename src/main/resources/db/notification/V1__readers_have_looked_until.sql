grant usage on schema notification to meekijken_portal;

create table notification.reader (
	office_id   bigint not null,
	person_id   bigint not null,
	read_until  timestamptz not null,
	primary key (office_id, person_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade
);

comment on table notification.reader is 'Until when somebody knows what happened, in all dossiers of the office.';

create table notification.dossier_read (
	office_id   bigint not null,
	person_id   bigint not null,
	dossier_id  bigint not null,
	read_until  timestamptz not null,
	primary key (office_id, person_id, dossier_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade,
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id) on delete cascade
);

comment on table notification.dossier_read is 'Until when somebody knows what happened in one dossier, where that is later than in all of them.';

create index dossier_read_of_dossier on notification.dossier_read (office_id, dossier_id, person_id);

call database.keep_apart('notification.reader', 'select, insert, update', audited => false);
call database.keep_apart('notification.dossier_read', 'select, insert, update, delete', audited => false);
