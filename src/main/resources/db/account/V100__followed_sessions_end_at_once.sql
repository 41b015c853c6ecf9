-- Which of some sessions, that a browser follows the news in, are over: asked for all of them at once, once a second.

create function account.ended(sessions text[], people bigint[], now_ms bigint, longest_ms bigint, today date, always boolean)
returns setof text language sql stable security definer set search_path = '' as $$
	select asked.session from unnest(sessions, people) as asked (session, person)
	 where not exists (
	       select from account.session s
	         join account.person p on p.id = asked.person and p.enabled
	         join office.office o on o.office_id = p.office_id and (o.demo_ends_on is null or o.demo_ends_on >= today)
	        where s.session_id = asked.session and s.principal_name = asked.person::text
	          and s.expiry_time > now_ms and s.creation_time + longest_ms > now_ms
          and (not (always or o.requires_factor) or o.demo
               or exists (select from account.authenticator a
                           where a.office_id = p.office_id and a.person_id = p.id and a.confirmed_at is not null)
               or exists (select from account.passkey k where k.office_id = p.office_id and k.person_id = p.id))
	          and exists (select from office.tier_right r
	                       where r.portal_access and r.valid_from <= today and (r.valid_until is null or r.valid_until >= today)
	                         and r.tier = (select t.tier from office.office_tier t
	                                        where t.office_id = p.office_id and t.valid_from <= today
	                                          and (t.valid_until is null or t.valid_until >= today)
	                                        order by t.valid_from desc limit 1)))
$$;

comment on function account.ended is 'Which of some sessions of intermediaries are over, or of somebody who may not look in any more, or not without a second factor; tells nothing else of anybody.';

revoke all on function account.ended from public;
grant execute on function account.ended to meekijken_portal;
