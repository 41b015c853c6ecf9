create trigger calendars_end_with_the_password after update of password_hash on account.person
	for each row when (old.password_hash is distinct from new.password_hash) execute function notification.end_calendar_of_blocked();

comment on function notification.end_calendar_of_blocked is 'Who is blocked and let in again, or has another password, makes a new address.';
