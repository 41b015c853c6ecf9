create function correspondence.sent_to(letter uuid, named text[])
returns table (office_id bigint, dossier_id bigint, email_id bigint)
language sql stable security definer set search_path = '' as $$
	select e.office_id, e.dossier_id, e.id from correspondence.email e
	 where e.letter_id = letter and lower(e.recipient) = any (named)
$$;

comment on function correspondence.sent_to is 'To which e-mail a report of a mail server belongs, by the Message-ID that the e-mail left with and one of the receivers that the report names.';
comment on function correspondence.sent_as is 'As correspondence.sent_to, for nodes of before, which believed a Message-ID alone.';

revoke all on function correspondence.sent_to from public;
grant execute on function correspondence.sent_to to meekijken_portal;
