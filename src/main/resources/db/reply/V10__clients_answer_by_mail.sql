grant usage on schema reply to meekijken_portal, meekijken_backoffice;

create table reply.received (
	office_id    bigint      not null,
	id           bigint      not null,
	dossier_id   bigint      not null,
	email_id     bigint      not null,
	received_at  timestamptz not null,
	digest       text        not null,
	sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
	sender       text        not null,
	sender_name  text        not null,
	subject      text        not null,
	html         text        not null,
	broken       boolean     not null,
	file_names   text[]      not null,
	standing     text        not null check (standing in ('VERIFIED', 'UNPROVEN', 'OTHER_ADDRESS', 'COLLEAGUE')),
	state        text        not null check (state in ('ARRIVING', 'TO_JUDGE', 'FILED', 'SET_ASIDE', 'AUTOMATIC', 'REPORT')),
	writer       text        check (writer in ('CLIENT', 'INTERMEDIARY', 'OTHER')),
	judged_at    timestamptz,
	judged_by    text,
	reason       text        check (length(reason) <= 500),
	primary key (office_id, id),
	unique (office_id, dossier_id, digest),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, email_id) references correspondence.email (office_id, id),
	check (state <> 'FILED' or writer is not null),
	check (state <> 'SET_ASIDE' or reason is not null)
);

comment on table reply.received is 'What was mailed back to an e-mail to a client, by the word in its answer address. Nothing of it changes anything by itself.';
comment on column reply.received.email_id is 'what it answers to; its own id is of the same sequence';
comment on column reply.received.digest is 'of what makes it this message, whichever way it came: it is taken in once';
comment on column reply.received.sha256 is 'the whole message, which the vault keeps sealed';
comment on column reply.received.html is 'what one reads of it, as it came and not safe to show';
comment on column reply.received.file_names is 'what came with it; what became of each stands in reply.enclosed once it is taken in';
comment on column reply.received.standing is 'what is known of its sender, by the verdict of our own mail server';
comment on column reply.received.writer is 'who wrote it, as far as it was filed';
comment on column reply.received.judged_by is 'the member of staff who filed it or set it aside; none if it was filed by itself';

create index received_of_dossier on reply.received (office_id, dossier_id, received_at);
create index received_for_email on reply.received (office_id, email_id);
create index received_to_judge on reply.received (received_at, id) where state in ('TO_JUDGE', 'ARRIVING');

call database.keep_for_staff('reply.received', 'select');
grant update (state, writer, judged_at, judged_by, reason) on reply.received to meekijken_backoffice;

create table reply.enclosed (
	office_id    bigint   not null,
	received_id  bigint   not null,
	position     smallint not null,
	name         text     not null,
	document_id  bigint,
	refusal      text,
	primary key (office_id, received_id, position),
	foreign key (office_id, received_id) references reply.received (office_id, id)
);

comment on table reply.enclosed is 'Files that came with a message, and what became of them.';
comment on column reply.enclosed.document_id is 'as which paper it arrived; it is among the papers once it is found clean';
comment on column reply.enclosed.refusal is 'why it was not taken in; nothing of it is kept but in the message itself';

call database.keep_for_staff('reply.enclosed', 'select');

create table reply.stray (
	digest   text        primary key,
	at       timestamptz not null,
	sender   text        not null,
	subject  text        not null,
	why      text        not null check (why in ('NO_WORD', 'TOO_LARGE', 'TOO_MANY', 'HOSTILE'))
);

comment on table reply.stray is 'Messages of which nothing was kept: they are still in the mailbox, marked for a person to look at. Forgotten after a month.';

create index strays_by_age on reply.stray (at);
grant select on reply.stray to meekijken_backoffice;

create table reply.turn (
	single        boolean     primary key default true check (single),
	holder        uuid,
	leased_until  timestamptz not null default '-infinity'
);

comment on table reply.turn is 'Which node picks up the mail now; another one does when it breaks off.';

insert into reply.turn default values;

create function reply.take_turn(who uuid, moment timestamptz, until timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update reply.turn set holder = who, leased_until = until where holder = who or leased_until <= moment;
	return found;
end $$;

comment on function reply.take_turn is 'Whether it is this node''s turn to pick up the mail, until then; also keeps the turn.';

create function reply.end_turn(who uuid) returns void
language sql security definer set search_path = '' as $$
	update reply.turn set holder = null, leased_until = '-infinity' where holder = who
$$;

create function reply.put_by(message_digest text, moment timestamptz, from_whom text, about text, because text) returns void
language sql security definer set search_path = '' as $$
	insert into reply.stray (digest, at, sender, subject, why) values (message_digest, moment, from_whom, about, because)
	    on conflict do nothing
$$;

create function reply.forget_strays(before timestamptz) returns bigint
language sql security definer set search_path = '' as $$
	with gone as (delete from reply.stray where at < before returning 1) select count(*) from gone
$$;

create function reply.take_in(into_dossier bigint, answers_to bigint, moment timestamptz, message_digest text, bytes text,
		from_whom text, from_name text, about text, body text, is_broken boolean, called text[], known_as text, becomes text, most_a_day int,
		out outcome text, out message bigint)
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
begin
	perform 1 from dossier.dossier d where d.office_id = office and d.id = into_dossier for no key update;
	select r.id, r.state into message, outcome from reply.received r
	 where r.office_id = office and r.dossier_id = into_dossier and r.digest = message_digest;
	if message is not null then
		return;
	end if;
	if (select count(*) from reply.received r
	     where r.office_id = office and r.dossier_id = into_dossier and r.received_at > moment - interval '1 day') >= most_a_day then
		outcome := 'TOO_MANY';
		return;
	end if;
	message := nextval('correspondence.email_id');
	outcome := becomes;
	insert into reply.received (office_id, id, dossier_id, email_id, received_at, digest, sha256, sender, sender_name, subject, html,
			broken, file_names, standing, state)
	values (office, message, into_dossier, answers_to, moment, message_digest, bytes, from_whom, from_name, about, body, is_broken,
			called, known_as, becomes);
	perform document.keep_beside(bytes);
end $$;

comment on function reply.take_in is 'Writes a message down once, and tells in which state it is: taken in before, the one it has by now.';

create function reply.note_enclosed(of_message bigint, place int, called text, paper bigint, not_because text) returns void
language sql security definer set search_path = '' as $$
	insert into reply.enclosed (office_id, received_id, position, name, document_id, refusal)
	values (current_setting('viewer.office')::bigint, of_message, place, called, paper, not_because)
	    on conflict (office_id, received_id, position) do nothing
$$;

create function reply.file_arrived(of_message bigint, moment timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update reply.received set state = 'FILED', writer = 'CLIENT', judged_at = moment
	 where office_id = current_setting('viewer.office')::bigint and id = of_message and state = 'ARRIVING';
	return found;
end $$;

comment on function reply.file_arrived is 'Files a message whose files were taken in; false if that was done before.';

create function reply.known_of(of_dossier bigint, address text)
returns table (open boolean, injury boolean, client_email text, office_email text, colleague boolean)
language sql stable security definer set search_path = '' as $$
	select d.active and d.consent_withdrawn_on is null, d.injury, c.email, o.email,
	       (select count(*) from account.person p where p.office_id = d.office_id and p.email_key = address) > 0
	  from dossier.dossier d
	  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
	  join office.office o on o.office_id = d.office_id
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_dossier
$$;

comment on function reply.known_of is 'By what a sender is judged; also of a dossier that its office may not look into any more.';

create function reply.note_leaving_message() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	perform document.needs_no_more(old.sha256);
	return null;
end $$;

create trigger bytes_leave_too after delete on reply.received
	for each row execute function reply.note_leaving_message();

revoke all on all functions in schema reply from public;
grant execute on function reply.take_turn, reply.end_turn, reply.put_by, reply.forget_strays, reply.take_in, reply.note_enclosed,
	reply.file_arrived, reply.known_of to meekijken_portal;
grant execute on function reply.note_enclosed to meekijken_backoffice;
