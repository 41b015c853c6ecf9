create function account.enter_at_home_wholly(who bigint) returns text
language plpgsql security definer set search_path = '' as $$
declare
	home bigint := account.enter_at_home(who);
begin
	if home is null then
		return 'ENDED';
	end if;
	if account.lacks_factor(home, who, true) then
		perform set_config('viewer.office', '', true), set_config('viewer.person', '', true);
		return 'FACTOR_MISSING';
	end if;
	return 'IN';
end $$;

comment on function account.enter_at_home_wholly is
	'As account.enter_at_home, and only for those who have the second factor that staff need.';

revoke all on function account.enter_at_home_wholly from public;
grant execute on function account.enter_at_home_wholly to meekijken_portal;
