-- A report that was told to staff is written by them: one of them writes in a draft, until a colleague takes it over; nobody of the office sees it.

alter table intake.draft
	add column entered_by bigint,
	add column entered_as text,
	add constraint who_enters_has_a_name check ((entered_by is null) = (entered_as is null));

comment on column intake.draft.entered_by is 'the member of staff who writes it for begun_by now; none for a draft of the office itself';
comment on column intake.draft.entered_as is 'the name of entered_by';

alter table intake.report
	add column entered_by bigint,
	add column entered_as text,
	add constraint who_entered_has_a_name check ((entered_by is null) = (entered_as is null));

comment on column intake.report.entered_by is 'the member of staff who wrote and sent it for sent_by, and declared what sent_by told; none if sent_by did so';
comment on column intake.report.entered_as is 'the name of entered_by';

create function intake.entering() returns bigint language sql stable set search_path = '' as $$
	select case when current_setting('viewer.entering', true) = 'true' then current_setting('viewer.person')::bigint end
$$;

comment on function intake.entering is 'Who of staff writes reports for the office that is bound; nobody where the office does so itself.';

revoke all on function intake.entering from public;
grant execute on function intake.entering to meekijken_portal;

create function intake.take_over(taken bigint, writer text) returns boolean language sql security definer set search_path = '' as $$
	with done as (
		update intake.draft set entered_by = intake.entering(), entered_as = writer
		 where office_id = current_setting('viewer.office')::bigint and id = taken and claim_number is null
		   and entered_by <> intake.entering()
		returning id)
	select exists (select from done)
$$;

comment on function intake.take_over is 'From now on who of staff is at work here writes in a draft that a colleague wrote in.';

revoke all on function intake.take_over from public;
grant execute on function intake.take_over to meekijken_portal;

alter policy office_reads_its_own on intake.draft
	using (office_id = (select current_setting('viewer.office')::bigint) and (entered_by is null) = ((select intake.entering()) is null));
alter policy office_adds_its_own on intake.draft
	with check (office_id = (select current_setting('viewer.office')::bigint) and entered_by is not distinct from (select intake.entering()));
alter policy office_changes_its_own on intake.draft
	using (office_id = (select current_setting('viewer.office')::bigint) and entered_by is not distinct from (select intake.entering()))
	with check (office_id = (select current_setting('viewer.office')::bigint) and entered_by is not distinct from (select intake.entering()));
alter policy office_removes_its_own on intake.draft
	using (office_id = (select current_setting('viewer.office')::bigint) and entered_by is not distinct from (select intake.entering()));
