-- Whoever left the office or was blocked is no colleague of it any more.

create or replace function reply.known_of(of_dossier bigint, address text)
returns table (open boolean, injury boolean, client_email text, office_email text, colleague boolean)
language sql stable security definer set search_path = '' as $$
	select d.active and d.consent_withdrawn_on is null, d.injury, c.email, o.email,
	       exists (select from account.person p where p.office_id = d.office_id and p.email_key = address and p.enabled)
	  from dossier.dossier d
	  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
	  join office.office o on o.office_id = d.office_id
	 where d.office_id = current_setting('viewer.office')::bigint and d.id = of_dossier
$$;
