grant usage on schema correspondence to meekijken_portal;

create sequence correspondence.email_id;
grant usage on sequence correspondence.email_id to meekijken_portal;

create table correspondence.email (
	office_id     bigint not null,
	dossier_id    bigint not null,
	id            bigint not null default nextval('correspondence.email_id'),
	sent_at       timestamptz not null,
	recipient     text   not null,
	sender_name   text   not null,
	subject       text   not null,
	html          text   not null,
	visible       boolean not null default true,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on column correspondence.email.visible is 'false keeps it from the intermediary: mails about injury are never shown';

create index email_of_dossier on correspondence.email (office_id, dossier_id, sent_at, id);

create table correspondence.attachment (
	office_id    bigint   not null,
	email_id     bigint   not null,
	position     smallint not null,
	name         text     not null,
	size_bytes   bigint   not null check (size_bytes >= 0),
	document_id  bigint,
	primary key (office_id, email_id, position),
	foreign key (office_id, email_id) references correspondence.email (office_id, id),
	foreign key (office_id, document_id) references document.document (office_id, id)
);

call database.keep_apart('correspondence.email', 'select, insert', seen_when => 'visible');
call database.keep_apart('correspondence.attachment', 'select, insert',
	seen_when => 'exists (select 1 from correspondence.email e where e.office_id = attachment.office_id and e.id = attachment.email_id)');
