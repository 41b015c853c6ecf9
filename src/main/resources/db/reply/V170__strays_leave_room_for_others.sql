-- Anybody can mail us: what one sender sends in a day, and all of it together, is kept whole up to a measure.

alter table reply.stray add column size_bytes bigint not null default 0 check (size_bytes >= 0);
comment on column reply.stray.size_bytes is 'of the whole message, as far as it is kept; 0 where nobody counted yet';

create index strays_kept_of_sender on reply.stray (lower(sender), at) where sha256 is not null;

create function reply.has_room_for(from_whom text, size bigint, moment timestamptz, most int, most_of_one int, most_bytes bigint)
returns boolean language sql stable security definer set search_path = '' as $$
	select (select count(*) from reply.stray s where s.sha256 is not null and s.aside_at is null) < most
	   and (select count(*) from reply.stray s
	         where s.sha256 is not null and lower(s.sender) = lower(from_whom) and s.at > moment - interval '1 day') < most_of_one
	   and (select coalesce(sum(s.size_bytes), 0) from reply.stray s where s.sha256 is not null) + size <= most_bytes
$$;

comment on function reply.has_room_for is 'Whether one more message that belongs nowhere is kept whole: not too many wait, its sender sent few in a day, and all together take little room.';

drop function reply.put_by_whole;

create function reply.put_by_whole(message_digest text, moment timestamptz, bytes text, size bigint, from_whom text, from_name text,
		about text, body text, is_broken boolean, called text[], because text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	insert into reply.stray (digest, at, sender, sender_name, subject, html, broken, file_names, why, sha256, size_bytes)
	values (message_digest, moment, from_whom, from_name, about, body, is_broken, called, because, bytes, size)
	    on conflict do nothing;
	if found then
		perform document.keep_beside(bytes);
		return true;
	end if;
	perform document.let_go(bytes);
	return false;
end $$;

comment on function reply.put_by_whole is 'Keeps a message that belongs nowhere; says whether it did, which it does once.';

revoke all on function reply.has_room_for, reply.put_by_whole from public;
grant execute on function reply.has_room_for, reply.put_by_whole to meekijken_portal;
