alter table dossier.client
	drop constraint client_vat_position_check,
	add constraint client_vat_position_check check (vat_position in ('DEDUCTIBLE', 'PARTLY', 'NOT_DEDUCTIBLE'));
