alter table correspondence.draft
	add column failing_since timestamptz,
	add column put_off_until timestamptz,
	add column broken boolean not null default false,
	add constraint what_is_broken_does_not_leave check (not broken or held_back);

comment on column correspondence.draft.failing_since is 'when it could not leave for the first time';
comment on column correspondence.draft.put_off_until is 'when it is tried again, after it could not leave';
comment on column correspondence.draft.broken is 'it could not be made to leave for a day, and is given up';

create function correspondence.next_planned(moment timestamptz) returns table (office_id bigint, id bigint)
language sql stable security definer set search_path = '' as $$
	select d.office_id, d.id from correspondence.draft d
	 where d.planned_for <= moment and d.cancelled_at is null and (d.put_off_until is null or d.put_off_until <= moment)
	 order by d.planned_for, d.id limit 1
$$;

comment on function correspondence.next_planned is 'Which e-mail is next to leave, and of which office; none if there is none.';

create function correspondence.take_planned(of_draft bigint, moment timestamptz)
returns table (dossier_id bigint, id bigint, letter_id uuid, recipient text, subject text, author text, share boolean, message bytea)
language sql security definer set search_path = '' as $$
	select d.dossier_id, d.id, d.letter_id, d.recipient, d.subject, d.author, d.share, d.message
	  from correspondence.draft d
	 where d.office_id = (select current_setting('viewer.office')::bigint) and d.id = of_draft
	   and d.planned_for <= moment and d.cancelled_at is null and (d.put_off_until is null or d.put_off_until <= moment)
	   for update skip locked
$$;

comment on function correspondence.take_planned is 'Holds a planned e-mail of the visitor''s office whose moment has come, until the end of the transaction in which it leaves.';

create function correspondence.put_off(of_draft bigint, moment timestamptz, until timestamptz, most interval)
returns table (dossier_id bigint, subject text)
language plpgsql security definer set search_path = '' as $$
begin
	update correspondence.draft d set put_off_until = until, failing_since = coalesce(d.failing_since, moment)
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_draft and d.cancelled_at is null
	   and coalesce(d.failing_since, moment) > moment - most;
	if found then
		return;
	end if;
	return query
	update correspondence.draft d set cancelled_at = moment, held_back = true, broken = true
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_draft and d.cancelled_at is null
	returning d.dossier_id, d.subject;
end $$;

comment on function correspondence.put_off is 'Lets a planned e-mail of the visitor''s office that cannot leave wait, or gives it up if it has failed too long; tells of one that it gave up.';

drop function correspondence.take_next_planned;
drop function correspondence.office_of_next_planned;

revoke all on function correspondence.next_planned, correspondence.take_planned, correspondence.put_off from public;
grant execute on function correspondence.next_planned, correspondence.take_planned, correspondence.put_off to meekijken_portal;
