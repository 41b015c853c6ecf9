-- PostgreSQL forgets the plan of a function over tables with row security when another role calls it. Pages call
-- office.tier_on and account.lacks_factor as the portal; if entering, as the owner, called them too, each page would
-- plan them anew, twice. So entering says the same in words of its own.
create or replace function account.enter_wholly(who bigint, today date, always boolean) returns text
language plpgsql security definer set search_path = '' as $$
declare
	entered bigint;
	lacking boolean;
begin
	select p.office_id,
	       (always or o.requires_factor) and not o.demo
	       and not exists (select 1 from account.authenticator a
	                        where a.office_id = p.office_id and a.person_id = p.id and a.confirmed_at is not null)
	       and not exists (select 1 from account.passkey k where k.office_id = p.office_id and k.person_id = p.id)
	  into entered, lacking
	  from account.person p join office.office o on o.office_id = p.office_id
	 where p.id = who and p.enabled and (o.demo_ends_on is null or o.demo_ends_on >= today)
	   and exists (select 1 from office.tier_right r
	                where r.portal_access and r.valid_from <= today and (r.valid_until is null or r.valid_until >= today)
	                  and r.tier = (select t.tier from office.office_tier t
	                                 where t.office_id = p.office_id and t.valid_from <= today
	                                   and (t.valid_until is null or t.valid_until >= today)
	                                 order by t.valid_from desc limit 1));
	perform set_config('viewer.office', case when lacking then '' else coalesce(entered::text, '') end, true),
	        set_config('viewer.person', case when lacking or entered is null then '' else who::text end, true);
	return case when entered is null then 'ENDED' when lacking then 'FACTOR_MISSING' else 'IN' end;
end $$;
