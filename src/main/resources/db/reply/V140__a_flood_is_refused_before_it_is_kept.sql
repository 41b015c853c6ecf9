-- What nobody vouches for does not use up the day of those who are vouched for.

create function reply.came_today(into_dossier bigint, known_as text, moment timestamptz) returns bigint
language sql stable security definer set search_path = '' as $$
	select count(*) from reply.received r
	 where r.office_id = current_setting('viewer.office')::bigint and r.dossier_id = into_dossier
	   and r.received_at > moment - interval '1 day' and (r.standing = 'VERIFIED') = (known_as = 'VERIFIED')
$$;

comment on function reply.came_today is 'How many messages of the client, or of others, came for a dossier of the visitor''s office in a day.';

create function reply.has_room(into_dossier bigint, message_digest text, known_as text, moment timestamptz, most_a_day int) returns boolean
language sql stable security definer set search_path = '' as $$
	select exists (select 1 from reply.received r
	                where r.office_id = current_setting('viewer.office')::bigint and r.dossier_id = into_dossier and r.digest = message_digest)
	    or reply.came_today(into_dossier, known_as, moment) < most_a_day
$$;

comment on function reply.has_room is 'Whether a message is taken in, if it is kept: one that was taken in before always is.';

create or replace function reply.take_in(into_dossier bigint, answers_to bigint, moment timestamptz, message_digest text, bytes text,
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
	if reply.came_today(into_dossier, known_as, moment) >= most_a_day then
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

revoke all on function reply.came_today, reply.has_room from public;
grant execute on function reply.has_room to meekijken_portal;
