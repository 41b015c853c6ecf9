-- A letter about an account or with news may come back too.

alter table mail.outbox
	add column bounced_at  timestamptz,
	add column bounce_code text,
	add constraint what_came_back_had_left check (bounced_at is null or (state = 'SENT' and bounce_code is not null));

comment on column mail.outbox.bounced_at is 'when a server on the way sent word that it cannot be delivered; of e-mails to clients correspondence.bounce tells';
comment on column mail.outbox.bounce_code is 'its code (RFC 3463), or what it said';

create index bounced_letters on mail.outbox (created_at) where bounced_at is not null;
grant select (bounced_at, bounce_code) on mail.outbox to meekijken_backoffice;

create function mail.note_bounce(letter uuid, named text[], moment timestamptz, code text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
	update mail.outbox
	   set bounced_at = coalesce(bounced_at, moment), bounce_code = coalesce(bounce_code, code)
	 where id = letter and state = 'SENT' and not composed and (named is null or lower(recipient) = any (named));
	return found;
end $$;

comment on function mail.note_bounce is 'Notes once that a letter did not arrive, if it went to one of those named or nobody is; says whether there is such a letter.';

create or replace function mail.how_it_went(letter uuid) returns table (state text, settled_at timestamptz, problem text)
language sql stable security definer set search_path = '' as $$
	select case when o.bounced_at is not null then 'BOUNCED' when o.state = 'GIVEN_UP' and o.refused then 'REFUSED' else o.state end,
	       coalesce(o.bounced_at, o.settled_at), coalesce(o.bounce_code, o.problem)
	  from mail.outbox o where o.id = letter
$$;

revoke all on function mail.note_bounce from public;
grant execute on function mail.note_bounce to meekijken_portal;
