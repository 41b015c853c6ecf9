alter table correspondence.email
	add column letter_id uuid,
	add column author    text;

comment on column correspondence.email.letter_id is 'by which the outbox tells what became of it; none for what left before that was asked, and for demos, from which nothing leaves';
comment on column correspondence.email.author is 'the member of staff who wrote it; none if the house did';

create table correspondence.original (
	office_id  bigint not null,
	email_id   bigint not null,
	message    bytea  not null,
	primary key (office_id, email_id),
	foreign key (office_id, email_id) references correspondence.email (office_id, id)
);

comment on column correspondence.original.message is 'the whole message byte for byte as it left, sealed with a key that the database does not have';

call database.keep_apart('correspondence.original', 'insert');
call database.open_to_staff('correspondence.original', 'select, insert');

create table correspondence.reply_word (
	office_id   bigint not null,
	email_id    bigint not null,
	word_hash   text   not null unique,
	primary key (office_id, email_id),
	foreign key (office_id, email_id) references correspondence.email (office_id, id)
);

comment on table correspondence.reply_word is 'By which answer address what comes in belongs to which e-mail; 130 random bits, of which only the hash is kept.';

call database.keep_apart('correspondence.reply_word', 'insert');
call database.open_to_staff('correspondence.reply_word', 'insert');

create table correspondence.bounce (
	office_id  bigint      not null,
	email_id   bigint      not null,
	at         timestamptz not null,
	status     text        not null,
	primary key (office_id, email_id),
	foreign key (office_id, email_id) references correspondence.email (office_id, id)
);

comment on table correspondence.bounce is 'E-mails that a mail server reported as not delivered (RFC 3464), with its status code.';

call database.keep_apart('correspondence.bounce', 'select, insert',
	seen_when => 'exists (select 1 from correspondence.email e where e.office_id = bounce.office_id and e.id = bounce.email_id)');
call database.open_to_staff('correspondence.bounce', 'select');

create table correspondence.draft (
	office_id    bigint      not null,
	dossier_id   bigint      not null,
	id           bigint      not null default nextval('correspondence.email_id'),
	made_at      timestamptz not null,
	author       text        not null,
	recipient    text        not null,
	sender_name  text        not null,
	subject      text        not null,
	html         text        not null,
	share        boolean     not null,
	letter_id    uuid        not null,
	message      bytea       not null,
	answers_by   text,
	file_names   text[]      not null,
	file_sizes   bigint[]    not null,
	documents    bigint[]    not null,
	planned_for  timestamptz,
	cancelled_at timestamptz,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on table correspondence.draft is 'E-mails that were made to be looked at, and those that leave later. One that leaves becomes an e-mail of the same id.';
comment on column correspondence.draft.answers_by is 'the hash that becomes the one of correspondence.reply_word';
comment on column correspondence.draft.planned_for is 'when it leaves by itself; none as long as nobody sent it';

create index draft_of_dossier on correspondence.draft (office_id, dossier_id);
create index planned_drafts on correspondence.draft (planned_for) where cancelled_at is null and planned_for is not null;
create index drafts_by_age on correspondence.draft (made_at) where planned_for is null;

call database.keep_for_staff('correspondence.draft', 'select, insert');
grant update (planned_for, cancelled_at) on correspondence.draft to meekijken_backoffice;

create function correspondence.office_of_next_planned(moment timestamptz) returns bigint
language sql stable security definer set search_path = '' as $$
	select d.office_id from correspondence.draft d
	 where d.planned_for <= moment and d.cancelled_at is null order by d.planned_for limit 1
$$;

comment on function correspondence.office_of_next_planned is 'Of which office an e-mail is whose moment has come; none if there is none.';

create function correspondence.take_next_planned(moment timestamptz)
returns table (dossier_id bigint, id bigint, letter_id uuid, recipient text, subject text, author text, share boolean, message bytea)
language sql security definer set search_path = '' as $$
	select d.dossier_id, d.id, d.letter_id, d.recipient, d.subject, d.author, d.share, d.message
	  from correspondence.draft d
	 where d.office_id = (select current_setting('viewer.office')::bigint)
	   and d.planned_for <= moment and d.cancelled_at is null
	 order by d.planned_for limit 1 for update skip locked
$$;

comment on function correspondence.take_next_planned is 'Holds one planned e-mail of the visitor''s office whose moment has come, until the end of the transaction in which it leaves.';

create function correspondence.leave(of_draft bigint, moment timestamptz, posted boolean, sealed_message bytea) returns boolean
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
	insert into correspondence.attachment (office_id, email_id, position, name, size_bytes, document_id)
	select own, d.id, f.place, f.name, f.size, f.document
	  from unnest(d.file_names, d.file_sizes, d.documents) with ordinality as f (name, size, document, place);
	insert into correspondence.original (office_id, email_id, message) values (own, d.id, sealed_message);
	if d.answers_by is not null then
		insert into correspondence.reply_word (office_id, email_id, word_hash) values (own, d.id, d.answers_by);
	end if;
	return true;
end $$;

comment on function correspondence.leave is 'Makes a draft of the visitor''s office an e-mail that left; who asks puts it into the outbox in the same transaction.';

create function correspondence.sweep_drafts(before timestamptz) returns bigint
language sql security definer set search_path = '' as $$
	with swept as (delete from correspondence.draft where planned_for is null and made_at < before returning 1)
	select count(*) from swept
$$;

comment on function correspondence.sweep_drafts is 'Removes what was made to be looked at and never sent.';

create function correspondence.belonging(hash text)
returns table (office_id bigint, dossier_id bigint, email_id bigint)
language sql stable security definer set search_path = '' as $$
	select e.office_id, e.dossier_id, e.id
	  from correspondence.reply_word w
	  join correspondence.email e on e.office_id = w.office_id and e.id = w.email_id
	 where w.word_hash = hash
$$;

comment on function correspondence.belonging is 'To which e-mail an answer belongs, by the word in the address it was sent to.';

revoke all on all functions in schema correspondence from public;
grant execute on function correspondence.office_of_next_planned, correspondence.take_next_planned,
	correspondence.sweep_drafts, correspondence.belonging to meekijken_portal;
grant execute on function correspondence.leave to meekijken_portal, meekijken_backoffice;
