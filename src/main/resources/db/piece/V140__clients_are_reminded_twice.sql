-- Who was asked before is reminded by whoever asked, as it was.

alter table piece.upload_request
	add column reminders smallint not null default 2,
	alter column reminders set default 0;

comment on column piece.upload_request.reminders is 'how many of the two reminders that come by themselves had their turn: after seven and after fourteen days';

create index requests_to_remind_of on piece.upload_request (asked_at) where reminders < 2 and mailed and revoked_at is null;

grant update (reminders) on piece.upload_request to meekijken_portal;

create function piece.next_to_remind(moment timestamptz) returns table (office_id bigint, claim_number text, request_id bigint)
language sql stable security definer set search_path = '' as $$
	select r.office_id, d.claim_number, r.id
	  from piece.upload_request r
	  join dossier.dossier d on d.office_id = r.office_id and d.id = r.dossier_id
	 where r.reminders < 2 and r.mailed and r.revoked_at is null and r.expires_at > moment
	   and r.asked_at <= moment - (r.reminders + 1) * interval '7 days'
	   and coalesce(r.reminded_at, r.asked_at) <= moment - interval '1 day'
	   and d.active and d.consent_withdrawn_on is null
	 order by r.asked_at, r.id limit 1
$$;

comment on function piece.next_to_remind is 'Of which request a reminder has its turn; none if there is none. Where the office may not look along, staff remind.';

revoke all on function piece.next_to_remind from public;
grant execute on function piece.next_to_remind to meekijken_portal;
