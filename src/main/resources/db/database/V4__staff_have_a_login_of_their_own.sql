-- Staff look over all offices, or work inside one; what they may see is opened to them table by table.

create procedure database.open_to_staff(opened regclass, rights text) language plpgsql as $$
declare
	everywhere text := '(select current_setting(''viewer.everywhere'')::boolean)';
	inside     text := 'office_id = (select current_setting(''viewer.office'')::bigint)';
	working    text := 'not ' || everywhere || ' and ' || inside;
begin
	execute format('create policy staff_look_everywhere on %s for select to meekijken_backoffice using (%s or %s)', opened, everywhere, inside);
	execute format('create policy staff_add_inside_one on %s for insert to meekijken_backoffice with check (%s)', opened, working);
	execute format('create policy staff_change_inside_one on %s for update to meekijken_backoffice using (%s) with check (%s)', opened, working, working);
	execute format('create policy staff_remove_inside_one on %s for delete to meekijken_backoffice using (%s)', opened, working);
	execute format('grant %s on %s to meekijken_backoffice', rights, opened);
end $$;

revoke all on procedure database.open_to_staff from public;

create procedure database.keep_for_staff(kept regclass, rights text) language plpgsql as $$
begin
	execute format('alter table %s enable row level security', kept);
	execute format('alter table %s force row level security', kept);
	execute format('create policy owner_migrates on %s to %I using (true) with check (true)', kept, current_user);
	call database.open_to_staff(kept, rights);
	call database.remember_changes(kept);
end $$;

revoke all on procedure database.keep_for_staff from public;
