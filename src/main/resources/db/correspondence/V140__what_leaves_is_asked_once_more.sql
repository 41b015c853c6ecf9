-- Whether the intermediary may read an e-mail is decided when it leaves.

create function correspondence.may_be_shared(of_dossier bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	hurt boolean;
begin
	select d.injury into hurt from dossier.dossier d
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_dossier for no key update;
	return not coalesce(hurt, true);
end $$;

comment on function correspondence.may_be_shared is 'Whether the intermediary may read what is mailed to the client of a dossier of the visitor''s office: not where somebody was hurt. Held so until the end of the transaction.';

create or replace function correspondence.leave(of_draft bigint, moment timestamptz, posted boolean, sealed_message bytea) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	own bigint := current_setting('viewer.office')::bigint;
	d correspondence.draft;
begin
	delete from correspondence.draft x where x.office_id = own and x.id = of_draft and x.cancelled_at is null returning x.* into d;
	if not found then
		return false;
	end if;
	insert into correspondence.email (office_id, dossier_id, id, sent_at, recipient, sender_name, subject, html, visible, letter_id, author)
	values (own, d.dossier_id, d.id, moment, d.recipient, d.sender_name, d.subject, d.html,
			d.share and correspondence.may_be_shared(d.dossier_id), case when posted then d.letter_id end, d.author);
	insert into correspondence.attachment (office_id, email_id, position, name, size_bytes, document_id, linked)
	select own, d.id, f.place, f.name, f.size, f.document, d.linked_by is not null
	  from unnest(d.file_names, d.file_sizes, d.documents) with ordinality as f (name, size, document, place);
	insert into correspondence.original (office_id, email_id, message) values (own, d.id, sealed_message);
	if d.answers_by is not null then
		insert into correspondence.reply_word (office_id, email_id, word_hash) values (own, d.id, d.answers_by);
	end if;
	if d.linked_by is not null then
		insert into correspondence.paper_link (office_id, email_id, secret_hash, expires_at)
		values (own, d.id, d.linked_by, moment + interval '30 days');
	end if;
	return true;
end $$;

revoke all on function correspondence.may_be_shared from public;
grant execute on function correspondence.may_be_shared to meekijken_portal, meekijken_backoffice;
