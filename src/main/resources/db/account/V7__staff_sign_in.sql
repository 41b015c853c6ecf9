alter table account.person
	drop constraint person_role_check,
	add constraint person_role_check check (role in ('ADMINISTRATOR', 'MEMBER', 'HANDLER', 'MANAGER', 'STAFF_ADMINISTRATOR')),
	add column staff boolean not null generated always as (role in ('HANDLER', 'MANAGER', 'STAFF_ADMINISTRATOR')) stored,
	add column has_password boolean not null generated always as (password_hash is not null) stored,
	add column surname_key text collate "C",
	add constraint staff_work_in_the_office_of_staff foreign key (office_id, staff) references office.office (office_id, staff);

comment on column account.person.surname_key is 'as people type it to find somebody: small letters without accents; none until the name is next written';

create index person_by_surname on account.person (surname_key);

update account.person set surname_key = replace(lower(regexp_replace(normalize(surname, NFD), '[^[:alnum:]]', '', 'g')), 'ij', 'y');

grant usage on schema account to meekijken_backoffice;

call database.open_to_staff('account.person', 'select (office_id, id, account_number, email, email_key, first_name, prefix, surname, '
	|| 'surname_key, role, staff, enabled, has_password, last_signed_in_at, previous_signed_in_at, job_title, phone, language, theme), '
	|| 'update (enabled)');
call database.open_to_staff('account.authenticator', 'select (office_id, person_id, confirmed_at), delete');
call database.open_to_staff('account.passkey', 'select (office_id, person_id), delete');
call database.open_to_staff('account.recovery_code', 'select (office_id, person_id, used_at), delete');
call database.open_to_staff('account.secret', 'select (office_id, id, person_id, purpose, created_at, expires_at, used_at), '
	|| 'insert, update (used_at)');

grant select (principal_name), delete on account.session to meekijken_backoffice;

create function account.enter_at_home(who bigint) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	home bigint;
begin
	select p.office_id into home from account.person p where p.id = who and p.enabled and p.staff;
	perform set_config('viewer.office', coalesce(home::text, ''), true),
			set_config('viewer.person', case when home is null then '' else who::text end, true);
	return home;
end $$;

comment on function account.enter_at_home is
	'Binds a transaction to a member of staff in their own office, for what is their own; returns no office if that person may not.';

create function account.enter_as_staff(who bigint, inside bigint) returns text
language plpgsql security definer set search_path = '' as $$
declare
	home bigint := account.enter_at_home(who);
begin
	perform set_config('viewer.everywhere', 'false', true);
	if home is null then
		return 'ENDED';
	end if;
	if account.lacks_factor(home, who, true) then
		perform set_config('viewer.office', '', true), set_config('viewer.person', '', true);
		return 'FACTOR_MISSING';
	end if;
	perform set_config('viewer.office', coalesce(inside, home)::text, true),
			set_config('viewer.everywhere', (inside is null)::text, true);
	return 'IN';
end $$;

comment on function account.enter_as_staff is
	'Binds a transaction to a member of staff who has the second factor that staff need: to look over all offices, or to work inside one.';

revoke all on function account.enter_at_home, account.enter_as_staff from public;
grant execute on function account.enter_at_home to meekijken_portal;
grant execute on function account.enter_as_staff, account.has_factor to meekijken_backoffice;
