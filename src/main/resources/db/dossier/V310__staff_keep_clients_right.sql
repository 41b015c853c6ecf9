-- Staff keep the data of a client right as its office does; the dossier is listed and found under its new name.

grant update (salutation, initials, prefix, surname, company_name, contact_person, kvk_number, street, house_number, postcode, town, country, email,
	phone, second_phone, vat_position, language, version) on dossier.client to meekijken_backoffice;
grant update (own_reference, client_name, client_sort) on dossier.dossier to meekijken_backoffice;
