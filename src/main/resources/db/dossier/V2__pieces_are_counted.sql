alter table dossier.dossier
	add column pieces_present smallint,
	add column pieces_needed  smallint,
	add constraint pieces_are_counted_together check ((pieces_present is null) = (pieces_needed is null)),
	add constraint no_more_pieces_than_needed check (pieces_present between 0 and pieces_needed);

comment on column dossier.dossier.pieces_needed is 'How many pieces the dossier needs, counted by the room of pieces for the list; none once it is closed, or before it was counted.';

create index dossier_not_counted on dossier.dossier (office_id, id) where active and pieces_needed is null;

create function dossier.uncounted(most int) returns table (office_id bigint, dossier_id bigint)
language sql stable security definer set search_path = '' as $$
	select d.office_id, d.id from dossier.dossier d
	 where d.active and d.pieces_needed is null order by d.office_id, d.id limit most
$$;

comment on function dossier.uncounted is 'Which dossiers, of any office, still have to be counted, and nothing else of them.';

revoke all on function dossier.uncounted from public;
grant execute on function dossier.uncounted to meekijken_portal;

-- What staff need to ask for pieces, to add and waive them, and to say so in the dossier.

grant usage on schema dossier to meekijken_backoffice;
grant usage on sequence dossier.activity_id to meekijken_backoffice;

call database.open_to_staff('dossier.dossier', 'select, '
	|| 'update (pieces_present, pieces_needed, last_activity_at, last_activity_kind, last_activity_detail)');
call database.open_to_staff('dossier.client', 'select (office_id, dossier_id, kind, salutation, initials, prefix, surname, '
	|| 'company_name, contact_person, street, house_number, postcode, town, country, email, phone, iban_masked, iban_holder)');
call database.open_to_staff('dossier.damage', 'select');
call database.open_to_staff('dossier.counterparty', 'select');
call database.open_to_staff('dossier.activity', 'select, insert');
