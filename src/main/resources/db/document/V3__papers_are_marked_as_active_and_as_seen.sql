alter table document.document add column active boolean not null default false;

comment on column document.document.active is 'could do more than lie there: scripts, actions, files inside; shown as pictures only';

create table document.seen (
	office_id    bigint not null,
	person_id    bigint not null,
	document_id  bigint not null,
	at           timestamptz not null default clock_timestamp(),
	primary key (office_id, person_id, document_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade,
	foreign key (office_id, document_id) references document.document (office_id, id) on delete cascade
);

comment on table document.seen is 'Who of an office has opened which paper: for the mark "new" only, see access.view_record for the record of views.';

create index seen_paper on document.seen (office_id, document_id);

call database.keep_apart('document.seen', 'select, insert', audited => false);

-- The papers as they came are for staff: see Documents.original.

call database.open_to_staff('document.document', 'select');
grant usage on schema document to meekijken_backoffice;
