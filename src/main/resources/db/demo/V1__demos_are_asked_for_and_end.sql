grant usage on schema demo to meekijken_portal;

create table demo.request (
	id            uuid        primary key,
	asked_at      timestamptz not null,
	asker_sealed  bytea       not null,
	stage         text        not null check (stage in ('WAITING', 'MADE', 'KNOWN', 'HELD_BACK', 'GIVEN_UP')),
	attempts      int         not null default 0,
	due_at        timestamptz not null,
	ends_on       date
);

comment on column demo.request.id is 'made of the form it came by: sent twice, it is one request';

create index request_due on demo.request (due_at) where stage = 'WAITING';
create index request_by_time on demo.request (asked_at);

grant select, insert, update, delete on demo.request to meekijken_portal;

create sequence demo.place minvalue 0 maxvalue 1999 cycle;

comment on sequence demo.place is 'which block of 250 claim numbers a year a demo takes; comes round long after the demo that had it is gone';

grant usage on sequence demo.place to meekijken_portal;

create function demo.ended_offices(today date) returns setof bigint
language sql stable security definer set search_path = '' as $$
	select office_id from office.office where demo and demo_ends_on < today order by office_id
$$;

comment on function demo.ended_offices is 'A look across offices, at demos whose last day lies before that day only.';

create function demo.ended_office_of(address text, today date) returns setof bigint
language sql stable security definer set search_path = '' as $$
	select o.office_id from account.person p join office.office o on o.office_id = p.office_id
	 where p.email_key = address and o.demo and o.demo_ends_on < today
$$;

comment on function demo.ended_office_of is 'The ended demo of whoever has that e-mail address.';

create procedure demo.remove_office(gone bigint, today date) language plpgsql security definer set search_path = '' as $$
begin
	perform 1 from office.office where office_id = gone and demo and demo_ends_on < today for update skip locked;
	if not found then
		return;
	end if;
	delete from mail.outbox where recipient in (select email from account.person where office_id = gone);
	delete from account.session where principal_name in (select id::text from account.person where office_id = gone);
	call database.forget_office(gone);
end $$;

comment on procedure demo.remove_office is 'Removes an office with all it has, if it was born as a demo and its last day is past; any other it leaves alone.';

revoke all on function demo.ended_offices, demo.ended_office_of from public;
revoke all on procedure demo.remove_office from public;
grant execute on function demo.ended_offices, demo.ended_office_of to meekijken_portal;
grant execute on procedure demo.remove_office to meekijken_portal;

create function demo.keep_letter_inside() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	if exists (select 1 from office.office
	            where office_id = nullif(current_setting('viewer.office', true), '')::bigint
	              and demo_ends_on is not null and lower(email) <> lower(new.recipient)) then
		return null;
	end if;
	return new;
end $$;

comment on function demo.keep_letter_inside is 'From a demo that somebody asked for, letters leave to whoever asked and to nobody else.';

revoke all on function demo.keep_letter_inside from public;

create trigger letters_of_demos_stay_inside before insert on mail.outbox
	for each row execute function demo.keep_letter_inside();
