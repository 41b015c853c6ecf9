-- What travels with an e-mail to a client is for the client as long as it has not left.

alter table correspondence.draft
	add column held_back boolean not null default false,
	add constraint what_is_held_back_does_not_leave check (not held_back or cancelled_at is not null);

comment on column correspondence.draft.held_back is 'when it was to leave, a paper that travels with it was not for the client any more';

create function correspondence.papers_may_leave(of_draft bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	own constant bigint := current_setting('viewer.office')::bigint;
	wanted bigint[];
	found_ones bigint[];
begin
	select array_remove(d.documents, null) into wanted from correspondence.draft d where d.office_id = own and d.id = of_draft;
	select array_agg(f.id) into found_ones from (
		select c.id from document.document c
		 where c.office_id = own and c.id = any (wanted) and c.audience = 'CLIENT_TOO' and c.removed_at is null
		   for share) as f;
	return wanted is not null and wanted <@ coalesce(found_ones, '{}');
end $$;

comment on function correspondence.papers_may_leave is 'Whether all papers of the dossier that travel with a draft of the visitor''s office are there and for the client; held so until the end of the transaction.';

create function correspondence.hold_back(of_draft bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update correspondence.draft d set cancelled_at = moment, held_back = true
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_draft and d.cancelled_at is null;
	return found;
end $$;

comment on function correspondence.hold_back is 'Keeps a planned e-mail of the visitor''s office from leaving, because a paper that travels with it is not for the client.';

revoke all on function correspondence.papers_may_leave, correspondence.hold_back from public;
grant execute on function correspondence.papers_may_leave to meekijken_portal, meekijken_backoffice;
grant execute on function correspondence.hold_back to meekijken_portal;
