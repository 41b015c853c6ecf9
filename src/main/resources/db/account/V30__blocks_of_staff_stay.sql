alter table account.person
	add column blocked_by_staff bigint,
	add constraint blocked_by_staff_is_blocked check (blocked_by_staff is null or not enabled);

comment on column account.person.blocked_by_staff is
	'the member of staff who blocked this person, so of another office; none if an administrator of the office did';

grant select (blocked_by_staff), update (blocked_by_staff) on account.person to meekijken_backoffice;

create function account.keep_blocks_of_staff() returns trigger
language plpgsql set search_path = '' as $$
begin
	if current_user = 'meekijken_portal' then
		raise insufficient_privilege using message = 'only staff set or undo a block of staff';
	end if;
	return new;
end $$;

revoke all on function account.keep_blocks_of_staff from public;

create trigger nobody_begins_blocked_by_staff before insert on account.person for each row
	when (new.blocked_by_staff is not null)
	execute function account.keep_blocks_of_staff();

create trigger blocks_of_staff_stay before update on account.person for each row
	when (old.blocked_by_staff is distinct from new.blocked_by_staff)
	execute function account.keep_blocks_of_staff();
