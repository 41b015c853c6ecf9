-- What became of an e-mail to a client is kept with it once the outbox forgets it.

alter table correspondence.email
	drop constraint email_fate_check,
	add constraint email_fate_check check (fate in ('DEMO', 'SENT', 'REFUSED', 'GIVEN_UP', 'EXPIRED')),
	add column settled_at timestamptz,
	add column problem    text;

comment on column correspondence.email.fate is 'what became of it, where the outbox does not tell: DEMO never left the demo it was written in, the others are as the outbox last knew; none for what was brought in';
comment on column correspondence.email.settled_at is 'since when, as the outbox last knew';
comment on column correspondence.email.problem is 'what a mail server said, as the outbox last knew';

create function correspondence.remember_fate() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	update correspondence.email e
	   set fate = case when old.state = 'GIVEN_UP' and old.refused then 'REFUSED' else old.state end,
	       settled_at = old.settled_at, problem = old.problem
	 where e.letter_id = old.id;
	return null;
end $$;

comment on function correspondence.remember_fate is 'Keeps with an e-mail what became of it when its letter leaves the outbox.';

revoke all on function correspondence.remember_fate from public;

create trigger fates_stay after delete on mail.outbox
	for each row when (old.composed and old.state <> 'WAITING') execute function correspondence.remember_fate();
