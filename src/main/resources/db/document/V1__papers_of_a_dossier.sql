grant usage on schema document to meekijken_portal;

create sequence document.document_id;
grant usage on sequence document.document_id to meekijken_portal;

create table document.document (
	office_id    bigint not null,
	dossier_id   bigint not null,
	id           bigint not null default nextval('document.document_id'),
	kind         text   not null,
	name         text   not null,
	media_type   text   not null,
	size_bytes   bigint not null check (size_bytes >= 0),
	sha256       text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
	pages        int,
	received_at  timestamptz not null,
	origin       text   not null check (origin in ('CLIENT', 'INTERMEDIARY', 'EXPERT', 'INSURER', 'RECOVERY', 'OTHER')),
	origin_name  text,
	visible      boolean not null default true,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

create index document_of_dossier on document.document (office_id, dossier_id, received_at, id);

call database.keep_apart('document.document', 'select, insert', seen_when => 'visible');
