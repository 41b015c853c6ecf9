-- What is looked into beside the damage: by an expert and by the police. The intermediary reads it.

create table dossier.inquiry (
	office_id        bigint not null,
	dossier_id       bigint not null,
	expert           text,
	inspected_on     date,
	inspected_at     time,
	inspected_where  text,
	police_station   text,
	police_number    text,
	police_on        date,
	police_paper     text   not null default 'NOT_ASKED' check (police_paper in ('NOT_ASKED', 'ASKED', 'RECEIVED')),
	primary key (office_id, dossier_id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

-- Who saw it and who a counterparty is, by name and address, is read by staff only (data minimisation, GDPR art. 5);
-- a report may bring it.

create table dossier.witness (
	office_id   bigint   not null,
	dossier_id  bigint   not null,
	position    smallint not null check (position >= 1),
	name        text,
	address     text,
	phone       text,
	email       text,
	statement   text     not null default 'NOT_ASKED' check (statement in ('NOT_ASKED', 'ASKED', 'RECEIVED')),
	primary key (office_id, dossier_id, position),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

create table dossier.party_contact (
	office_id   bigint   not null,
	dossier_id  bigint   not null,
	position    smallint not null check (position >= 1),
	name        text,
	address     text,
	phone       text,
	green_card  text,
	primary key (office_id, dossier_id, position),
	foreign key (office_id, dossier_id, position) references dossier.counterparty (office_id, dossier_id, position)
);

-- Which fact somebody of staff changed in which version: what two who save at once need to know of one another.

create table dossier.kept_fact (
	office_id   bigint      not null,
	dossier_id  bigint      not null,
	version     int         not null,
	fact        text        not null,
	position    smallint    not null,
	kept_by     text        not null,
	kept_at     timestamptz not null,
	primary key (office_id, dossier_id, version, fact, position),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on column dossier.kept_fact.version is 'that the dossier got by it';

call database.keep_apart('dossier.inquiry', 'select, insert');
call database.keep_apart('dossier.witness', 'insert', seen_when => 'false');
call database.keep_apart('dossier.party_contact', 'insert', seen_when => 'false');
call database.keep_for_staff('dossier.kept_fact', 'select, insert');
call database.open_to_staff('dossier.inquiry', 'select, insert, update');
call database.open_to_staff('dossier.witness', 'select, insert, update');
call database.open_to_staff('dossier.party_contact', 'select, insert, update');

grant update (expertise, abroad, guarantee_fund, complaint) on dossier.dossier to meekijken_backoffice;
