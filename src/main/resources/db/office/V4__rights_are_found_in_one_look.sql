-- PostgreSQL forgets the plan of a function under row security when another role calls it. account.enter asks as the
-- owner and pages ask as the portal, so each must have functions of its own, or both are planned anew on every page.
create or replace function office.has_portal_on(of_office bigint, day date) returns boolean language sql stable set search_path = '' as $$
	select exists (select 1 from office.tier_right r
		where r.tier = (select t.tier from office.office_tier t
			 where t.office_id = of_office and t.valid_from <= day and (t.valid_until is null or t.valid_until >= day)
			 order by t.valid_from desc limit 1)
		  and r.portal_access and r.valid_from <= day and (r.valid_until is null or r.valid_until >= day))
$$;
