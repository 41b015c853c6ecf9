-- From a demo that somebody asked for nothing leaves, whatever is written there.

alter table correspondence.email
	add column fate text check (fate in ('DEMO')),
	add constraint what_did_not_leave_waits_nowhere check (fate is distinct from 'DEMO' or letter_id is null);

comment on column correspondence.email.fate is 'what became of it, where the outbox does not tell: DEMO never left the demo it was written in; none for what was brought in';

update correspondence.email e set fate = 'DEMO'
  from office.office o
 where o.office_id = e.office_id and o.demo_ends_on is not null and e.letter_id is null
   and exists (select from correspondence.original m where m.office_id = e.office_id and m.email_id = e.id);

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
	insert into correspondence.email (office_id, dossier_id, id, sent_at, recipient, sender_name, subject, html, visible, letter_id,
			fate, author)
	values (own, d.dossier_id, d.id, moment, d.recipient, d.sender_name, d.subject, d.html,
			d.share and correspondence.may_be_shared(d.dossier_id), case when posted then d.letter_id end,
			case when not posted then 'DEMO' end, d.author);
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
