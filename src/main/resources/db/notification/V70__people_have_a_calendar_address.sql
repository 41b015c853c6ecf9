create table notification.calendar_address (
	office_id    bigint      not null,
	person_id    bigint      not null,
	secret_hash  text        not null unique,
	made_at      timestamptz not null,
	primary key (office_id, person_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade
);

comment on table notification.calendar_address is 'At which address somebody''s calendar is read; 130 random bits, of which only the hash is kept.';

call database.keep_apart('notification.calendar_address', 'select, insert, update, delete');

create function notification.whose_calendar(hash text) returns bigint
language sql stable security definer set search_path = '' as $$
	select c.person_id from notification.calendar_address c where c.secret_hash = hash
$$;

comment on function notification.whose_calendar is 'Whose calendar is at an address; none if there is no such address. Whether they may look is asked afterwards.';

revoke all on function notification.whose_calendar from public;
grant execute on function notification.whose_calendar to meekijken_portal;

create function notification.end_calendar_of_blocked() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	delete from notification.calendar_address c where c.office_id = new.office_id and c.person_id = new.id;
	return null;
end $$;

comment on function notification.end_calendar_of_blocked is 'Who is blocked and let in again makes a new address.';

revoke all on function notification.end_calendar_of_blocked from public;

create trigger calendars_end_with_their_owner after update of enabled on account.person
	for each row when (old.enabled and not new.enabled) execute function notification.end_calendar_of_blocked();
