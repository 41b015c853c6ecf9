grant usage on schema access to meekijken_portal;

create table access.view_record (
	id          bigint generated always as identity primary key,
	at          timestamptz not null default clock_timestamp(),
	office_id   bigint not null,
	person_id   bigint,
	dossier_id  bigint not null,
	seen        text   not null check (seen in ('DOSSIER', 'DOCUMENT', 'DOCUMENTS', 'EMAIL')),
	seen_id     bigint
);

comment on column access.view_record.person_id is 'none = the house itself at work, such as a job';

create index view_of_dossier on access.view_record (office_id, dossier_id, at);

create trigger records_stay_as_they_are before update or delete or truncate on access.view_record
	execute function database.refuse_change();

call database.keep_apart('access.view_record', 'insert', audited => false);
