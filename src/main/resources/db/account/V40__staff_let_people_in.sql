grant usage on sequence account.account_number to meekijken_backoffice;

grant insert (office_id, account_number, email, email_key, first_name, prefix, surname, surname_key, role, password_hash, language),
      update (role) on account.person to meekijken_backoffice;

create function account.staff_choose_no_password() returns trigger
language plpgsql set search_path = '' as $$
begin
	if current_user = 'meekijken_backoffice' then
		raise insufficient_privilege using message = 'staff never choose a password for anybody';
	end if;
	return new;
end $$;

comment on function account.staff_choose_no_password is 'Whoever staff invite chooses the first password alone.';

revoke all on function account.staff_choose_no_password from public;

create trigger staff_invite_without_a_password before insert on account.person for each row
	when (new.password_hash is not null)
	execute function account.staff_choose_no_password();

create function account.staff_roles_stay_with_staff() returns trigger
language plpgsql set search_path = '' as $$
begin
	if current_user = 'meekijken_backoffice'
			and (new.role in ('HANDLER', 'MANAGER', 'STAFF_ADMINISTRATOR'))
				<> exists (select 1 from office.office o where o.office_id = new.office_id and o.staff) then
		raise insufficient_privilege using message = 'a role of staff is for the office of staff only';
	end if;
	return new;
end $$;

comment on function account.staff_roles_stay_with_staff is 'Nobody of an intermediary office is made staff, nor the other way round.';

revoke all on function account.staff_roles_stay_with_staff from public;

create trigger staff_roles_stay_with_staff before insert or update of role on account.person for each row
	execute function account.staff_roles_stay_with_staff();
