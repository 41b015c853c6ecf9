alter table office.office add column demo_ends_on date check (demo_ends_on is null or demo);

comment on column office.office.demo_ends_on is 'last day of a demo that somebody asked for; none for partners, and none for the demo world, whose passwords are known';

create function office.refuse_other_end() returns trigger language plpgsql as $$
begin
	raise exception 'the last day of an office is settled when it is registered';
end $$;

comment on function office.refuse_other_end is 'Only an office that was born as a demo can ever be removed.';

create trigger end_stays_as_it_is before update on office.office
	for each row when (new.demo_ends_on is distinct from old.demo_ends_on)
	execute function office.refuse_other_end();

create function office.has_ended_on(of_office bigint, day date) returns boolean language sql stable set search_path = '' as $$
	select exists (select 1 from office.office where office_id = of_office and demo_ends_on < day)
$$;

comment on function office.has_ended_on is 'Whether an office is a demo whose last day lies before that day; a portal can ask it of its own office only.';

create or replace function office.has_portal_on(of_office bigint, day date) returns boolean language sql stable set search_path = '' as $$
	select exists (select 1 from office.tier_right r
		where r.tier = office.tier_on(of_office, day) and r.portal_access
		  and r.valid_from <= day and (r.valid_until is null or r.valid_until >= day))
	   and not office.has_ended_on(of_office, day)
$$;

create or replace function office.has_demo() returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from office.office where demo and demo_ends_on is null)
$$;

comment on function office.has_demo is 'Whether any office here is of the demo world, whose passwords are known: yes or no, and nothing else.';
