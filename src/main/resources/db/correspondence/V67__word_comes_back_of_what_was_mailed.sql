create index emails_by_letter on correspondence.email (letter_id) where letter_id is not null;

create function correspondence.sent_as(letter uuid)
returns table (office_id bigint, dossier_id bigint, email_id bigint)
language sql stable security definer set search_path = '' as $$
	select e.office_id, e.dossier_id, e.id from correspondence.email e where e.letter_id = letter
$$;

comment on function correspondence.sent_as is 'To which e-mail a report of a mail server belongs, by the Message-ID that the e-mail left with.';

revoke all on function correspondence.sent_as from public;
grant execute on function correspondence.sent_as to meekijken_portal;

-- The round that picks up mail acts as the office, which does not see every e-mail: those about an injury may bounce too.

create function correspondence.subject_of(email bigint) returns text
language sql stable security definer set search_path = '' as $$
	select e.subject from correspondence.email e where e.office_id = current_setting('viewer.office')::bigint and e.id = email
$$;

create function correspondence.note_bounce(email bigint, moment timestamptz, code text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	insert into correspondence.bounce (office_id, email_id, at, status)
	select e.office_id, e.id, moment, code from correspondence.email e
	 where e.office_id = current_setting('viewer.office')::bigint and e.id = email
	    on conflict do nothing;
	return found;
end $$;

comment on function correspondence.note_bounce is 'Notes once that an e-mail of the visitor''s office was not delivered; false if that was noted before.';

revoke all on function correspondence.subject_of, correspondence.note_bounce from public;
grant execute on function correspondence.subject_of, correspondence.note_bounce to meekijken_portal;
