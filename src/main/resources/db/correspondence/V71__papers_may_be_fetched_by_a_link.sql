-- Papers that a client fetches instead of getting them with the mail.

alter table correspondence.draft add column linked_by text;
comment on column correspondence.draft.linked_by is 'the hash that becomes the one of correspondence.paper_link; none if its papers travel along';

alter table correspondence.attachment add column linked boolean not null default false;
comment on column correspondence.attachment.linked is 'it did not travel along; the client fetches it by a link';

create table correspondence.paper_link (
	office_id    bigint      not null,
	email_id     bigint      not null,
	secret_hash  text        not null unique,
	expires_at   timestamptz not null,
	revoked_at   timestamptz,
	revoked_by   text,
	primary key (office_id, email_id),
	foreign key (office_id, email_id) references correspondence.email (office_id, id),
	check ((revoked_at is null) = (revoked_by is null))
);

comment on table correspondence.paper_link is 'By which link a client fetches the papers of one e-mail; 130 random bits, of which only the hash is kept.';

call database.keep_apart('correspondence.paper_link', 'insert');

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
	values (own, d.dossier_id, d.id, moment, d.recipient, d.sender_name, d.subject, d.html, d.share,
			case when posted then d.letter_id end, d.author);
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

create function correspondence.linked_papers(hash text, moment timestamptz)
returns table (office_id bigint, dossier_id bigint, sender text, language text, expires_at timestamptz, place smallint, name text,
		size_bytes bigint, document_id bigint)
language sql stable security definer set search_path = '' as $$
	select l.office_id, e.dossier_id, e.sender_name, p.language, l.expires_at, a.position, a.name, a.size_bytes, c.id
	  from correspondence.paper_link l
	  join correspondence.email e on e.office_id = l.office_id and e.id = l.email_id
	  join dossier.client p on p.office_id = e.office_id and p.dossier_id = e.dossier_id
	  join correspondence.attachment a on a.office_id = e.office_id and a.email_id = e.id and a.linked
	  join document.document c on c.office_id = a.office_id and c.id = a.document_id and c.dossier_id = e.dossier_id
	 where l.secret_hash = hash and l.revoked_at is null and l.expires_at > moment
	   and c.audience = 'CLIENT_TOO' and c.removed_at is null and not c.active
	 order by a.position
$$;

comment on function correspondence.linked_papers is 'Which papers a link opens now: those of its e-mail that are still for the client. No row if the link no longer lives, whatever the reason.';

create function correspondence.link_of(email bigint) returns table (expires_at timestamptz, revoked_at timestamptz, revoked_by text)
language sql stable security definer set search_path = '' as $$
	select l.expires_at, l.revoked_at, l.revoked_by from correspondence.paper_link l
	 where l.office_id = current_setting('viewer.office')::bigint and l.email_id = email
$$;

comment on function correspondence.link_of is 'Until when the link of an e-mail of the visitor''s office works, or who ended it; never the link itself.';

create function correspondence.revoke_link(email bigint, moment timestamptz, who text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update correspondence.paper_link l set revoked_at = moment, revoked_by = who
	 where l.office_id = current_setting('viewer.office')::bigint and l.email_id = email and l.revoked_at is null
	   and l.expires_at > moment;
	return found;
end $$;

comment on function correspondence.revoke_link is 'Ends the link of an e-mail of the visitor''s office; false if it had ended.';

revoke all on function correspondence.linked_papers, correspondence.link_of, correspondence.revoke_link from public;
grant execute on function correspondence.linked_papers to meekijken_portal;
grant execute on function correspondence.link_of, correspondence.revoke_link to meekijken_backoffice;
