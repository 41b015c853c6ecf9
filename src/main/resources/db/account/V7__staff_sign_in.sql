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

grant select (principal_name), delete on account.session to meekijken_backoffice;

create function account.enter_as_staff(who bigint, inside bigint) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	home bigint;
begin
	select p.office_id into home from account.person p where p.id = who and p.enabled and p.staff;
	perform set_config('viewer.office', case when home is null then '' else coalesce(inside, home)::text end, true),
			set_config('viewer.person', case when home is null then '' else who::text end, true),
			set_config('viewer.everywhere', (home is not null and inside is null)::text, true);
	return home;
end $$;

comment on function account.enter_as_staff is
	'Binds a transaction to a member of staff: to look over all offices, or to work inside one; returns no office if that person may not.';

revoke all on function account.enter_as_staff from public;
grant execute on function account.enter_as_staff to meekijken_backoffice;
