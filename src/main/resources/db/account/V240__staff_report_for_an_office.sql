-- Staff who write a report for somebody of an office do so where that office does, and see nothing that it began itself.

create function account.enter_for_office(who bigint, served bigint) returns text
language plpgsql security definer set search_path = '' as $$
declare
	entered text := account.enter_at_home_wholly(who);
begin
	if entered = 'IN' and not exists (select from office.office o where o.office_id = served and not o.staff) then
		entered := 'ENDED';
	end if;
	if entered <> 'IN' then
		perform set_config('viewer.office', '', true), set_config('viewer.person', '', true);
		return entered;
	end if;
	perform set_config('viewer.office', served::text, true), set_config('viewer.entering', 'true', true);
	return 'IN';
end $$;

comment on function account.enter_for_office is
	'Binds a transaction to a member of staff who has the second factor that staff need, to report a damage for an office.';

revoke all on function account.enter_for_office from public;
grant execute on function account.enter_for_office to meekijken_portal;
