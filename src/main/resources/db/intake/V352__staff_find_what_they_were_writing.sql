-- What somebody of staff writes for offices is found in one place, whichever offices they are.

create index drafts_of_staff on intake.draft (entered_by, saved_at desc) where entered_by is not null and claim_number is null;

create function intake.drafts_of_writer(saved_after timestamptz, most int)
returns table (id bigint, office_id bigint, office_name text, saved_at timestamptz, answers_sealed bytea)
language sql stable security definer set search_path = '' as $$
	select d.id, d.office_id, o.name, d.saved_at, d.answers_sealed
	  from intake.draft d join office.office o on o.office_id = d.office_id
	 where d.entered_by = nullif(current_setting('viewer.person', true), '')::bigint
	   and d.claim_number is null and d.saved_at > saved_after
	 order by d.saved_at desc, d.id limit most
$$;

comment on function intake.drafts_of_writer is 'A look across offices: what the member of staff whose transaction it is writes for any of them, and of nobody else anything.';

revoke all on function intake.drafts_of_writer from public;
grant execute on function intake.drafts_of_writer to meekijken_backoffice;
