-- A planned e-mail goes to the address that was looked at, or to nobody.

alter table correspondence.draft
	add column address_changed boolean not null default false,
	add constraint a_changed_address_holds_back check (not address_changed or held_back);

comment on column correspondence.draft.address_changed is 'when it was to leave, the client had another address than the one it was written to';

create function correspondence.still_of_the_client(of_draft bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	perform 1 from correspondence.draft d
	   join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.dossier_id
	  where d.office_id = current_setting('viewer.office')::bigint and d.id = of_draft and lower(c.email) = lower(d.recipient)
	    for share of c;
	return found;
end $$;

comment on function correspondence.still_of_the_client is 'Whether the address of a draft of the visitor''s office is that of the client; held so until the end of the transaction.';

create function correspondence.hold_back_for_address(of_draft bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update correspondence.draft d set cancelled_at = moment, held_back = true, address_changed = true
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_draft and d.cancelled_at is null;
	return found;
end $$;

comment on function correspondence.hold_back_for_address is 'Keeps a planned e-mail of the visitor''s office from leaving, because its client has another address meanwhile.';

revoke all on function correspondence.still_of_the_client, correspondence.hold_back_for_address from public;
grant execute on function correspondence.still_of_the_client, correspondence.hold_back_for_address to meekijken_portal;
