alter table dossier.client
	add column second_phone  text,
	add column vat_position  text check (vat_position in ('DEDUCTIBLE', 'NOT_DEDUCTIBLE')),
	add column version       int not null default 1;

comment on column dossier.client.version is 'grows with every change, so that who changes what he was shown overwrites nobody';

create index client_by_address on dossier.client (office_id, postcode, house_number);

grant select (second_phone, vat_position, version) on dossier.client to meekijken_backoffice;
