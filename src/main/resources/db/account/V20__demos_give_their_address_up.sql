-- Whoever asks for a demo may type any address. A demo that has one is no reason to keep its reader out of a real
-- office: the demo then goes on under its account number alone.

create function account.is_demo_of_the_viewer() returns boolean language sql stable security definer set search_path = '' as $$
	select coalesce((select o.demo from office.office o
	                  where o.office_id = nullif(current_setting('viewer.office', true), '')::bigint), true)
$$;

comment on function account.is_demo_of_the_viewer is 'Whether the office that the transaction is bound to is a demo; none counts as one.';

create function account.is_taken(address text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from account.person p join office.office o on o.office_id = p.office_id
	                where p.email_key = address and (not o.demo or account.is_demo_of_the_viewer()))
$$;

comment on function account.is_taken is 'Whether an e-mail address cannot be had: by a demo if anybody has it, by a real office if another one has.';

create function account.take_from_demo(address text) returns void language sql security definer set search_path = '' as $$
	update account.person p set email = p.account_number || '@demo.invalid', email_key = p.account_number || '@demo.invalid'
	  from office.office o
	 where o.office_id = p.office_id and o.demo and p.email_key = address and not account.is_demo_of_the_viewer()
$$;

comment on function account.take_from_demo is 'Takes an e-mail address from the person of a demo who has it, for a real office; others keep theirs.';

revoke all on function account.is_demo_of_the_viewer, account.is_taken, account.take_from_demo from public;
grant execute on function account.is_taken, account.take_from_demo to meekijken_portal, meekijken_backoffice;
