alter table dossier.client
	add column language text not null default 'DUTCH' check (language in ('DUTCH', 'ENGLISH'));

comment on column dossier.client.language is 'in which the client is written to';

grant select (language) on dossier.client to meekijken_backoffice;
