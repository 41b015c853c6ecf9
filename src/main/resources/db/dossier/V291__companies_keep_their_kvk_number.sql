alter table dossier.client
	add column kvk_number text check (kvk_number is null or kind = 'COMPANY' and kvk_number ~ '^[0-9]{8}$');

comment on column dossier.client.kvk_number is 'of the trade register; none of a person, or if not known';

grant select (kvk_number) on dossier.client to meekijken_backoffice;
