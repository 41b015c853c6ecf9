grant usage on schema correspondence to meekijken_backoffice;

create procedure pg_temp.open_once(opened regclass, rights text) language plpgsql as $$
begin
	if not exists (select 1 from pg_policy where polrelid = opened and polname = 'staff_look_everywhere') then
		call database.open_to_staff(opened, rights);
	end if;
end $$;

call pg_temp.open_once('correspondence.email', 'select');
call pg_temp.open_once('correspondence.attachment', 'select');
