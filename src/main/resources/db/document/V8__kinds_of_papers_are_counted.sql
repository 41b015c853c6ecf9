create function document.kinds_kept(of_dossier bigint) returns table (kind text, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select d.kind, max(d.received_at) from document.document d
	 where d.office_id = (select current_setting('viewer.office')::bigint) and d.dossier_id = of_dossier and d.removed_at is null
	   and not (d.kind = 'AUTHORISATION' and d.origin = 'RECOVERY')
	 group by d.kind
$$;

comment on function document.kinds_kept is 'Which kinds of papers a dossier of the visitor''s office has, also those that the visitor may not see, and nothing else of them. An authorisation that we sent to be signed is none yet.';

revoke all on function document.kinds_kept from public;
grant execute on function document.kinds_kept to meekijken_portal, meekijken_backoffice;
