-- What answers to no e-mail of ours can be read, and put with a dossier, by staff.

alter table reply.received alter column email_id drop not null;
comment on column reply.received.email_id is 'what it answers to; none if a member of staff found its dossier. Its own id is of the same sequence';

alter table reply.stray
	add column sender_name   text    not null default '',
	add column html          text    not null default '',
	add column broken        boolean not null default false,
	add column file_names    text[]  not null default '{}',
	add column sha256        text    check (sha256 ~ '^[0-9a-f]{64}$'),
	add column aside_at      timestamptz,
	add column aside_by      text,
	add column aside_reason  text    check (length(aside_reason) <= 500),
	add constraint put_aside_by_somebody_for_a_reason
		check ((aside_at is null) = (aside_by is null) and (aside_at is null) = (aside_reason is null));

comment on table reply.stray is 'Messages that belong to no dossier yet. They stay in the mailbox too, marked; here they are forgotten after a month.';
comment on column reply.stray.html is 'what one reads of it, as it came and not safe to show';
comment on column reply.stray.sha256 is 'the whole message, which the vault keeps sealed; none if it was too large, hostile, written by a machine, or one of too many';

create index strays_to_judge on reply.stray (at desc) where aside_at is null;
grant update (aside_at, aside_by, aside_reason) on reply.stray to meekijken_backoffice;

create function reply.put_by_whole(message_digest text, moment timestamptz, bytes text, from_whom text, from_name text, about text,
		body text, is_broken boolean, called text[], because text, most int) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	if (select count(*) from reply.stray s where s.sha256 is not null and s.aside_at is null) < most then
		insert into reply.stray (digest, at, sender, sender_name, subject, html, broken, file_names, why, sha256)
		values (message_digest, moment, from_whom, from_name, about, body, is_broken, called, because, bytes)
		    on conflict do nothing;
		if found then
			perform document.keep_beside(bytes);
			return true;
		end if;
	end if;
	perform reply.put_by(message_digest, moment, from_whom, about, because);
	perform document.let_go(bytes);
	return false;
end $$;

comment on function reply.put_by_whole is 'Keeps a message that belongs nowhere, as long as not too many are kept; says whether it did.';

create function reply.assign_stray(of_message text, into_dossier bigint, known_as text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
	s reply.stray;
	message bigint;
begin
	perform 1 from dossier.dossier d where d.office_id = office and d.id = into_dossier for no key update;
	if not found then
		return null;
	end if;
	select x.* into s from reply.stray x
	 where x.digest = of_message and x.sha256 is not null and x.aside_at is null for update;
	if not found then
		return null;
	end if;
	select r.id into message from reply.received r
	 where r.office_id = office and r.dossier_id = into_dossier and r.digest = of_message;
	if message is null then
		message := nextval('correspondence.email_id');
		insert into reply.received (office_id, id, dossier_id, email_id, received_at, digest, sha256, sender, sender_name, subject,
				html, broken, file_names, standing, state)
		values (office, message, into_dossier, null, s.at, s.digest, s.sha256, s.sender, s.sender_name, s.subject,
				s.html, s.broken, s.file_names, known_as, 'TO_JUDGE');
	end if;
	delete from reply.stray x where x.digest = of_message;
	return message;
end $$;

comment on function reply.assign_stray is 'Puts a message that belonged nowhere with a dossier of the office at work, there to be judged as any other; none if it is not there any more.';

create function reply.note_leaving_stray() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	if old.sha256 is not null and not exists (select 1 from reply.received r where r.sha256 = old.sha256) then
		perform document.needs_no_more(old.sha256);
	end if;
	return null;
end $$;

create trigger bytes_leave_too after delete on reply.stray
	for each row execute function reply.note_leaving_stray();

create index received_by_bytes on reply.received (sha256);

revoke all on function reply.put_by_whole, reply.assign_stray, reply.note_leaving_stray from public;
grant execute on function reply.put_by_whole to meekijken_portal;
grant execute on function reply.assign_stray, reply.known_of to meekijken_backoffice;
