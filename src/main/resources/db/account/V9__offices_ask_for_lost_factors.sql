comment on table account.factor_removal is
	'Asked by an administrator of the office or a member of staff; granted by a member of staff who did not ask.';
comment on column account.factor_removal.asked_by is 'of the office itself, or of staff and so of another one';
comment on column account.factor_removal.settled_by is 'a member of staff; none where it ended unanswered';

create policy office_reads_its_own on account.factor_removal for select to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint));

create policy office_asks_for_its_own on account.factor_removal for insert to meekijken_portal
	with check (office_id = (select current_setting('viewer.office')::bigint)
	            and asked_by = (select current_setting('viewer.person')::bigint) and asked_by <> person_id);

create policy office_ends_what_nobody_answered on account.factor_removal for update to meekijken_portal
	using (office_id = (select current_setting('viewer.office')::bigint) and settled_at is null)
	with check (office_id = (select current_setting('viewer.office')::bigint) and not granted and settled_by is null);

grant select (office_id, person_id, asked_at, settled_at), insert (office_id, person_id, asked_by, asked_at, reason),
	update (settled_at, granted) on account.factor_removal to meekijken_portal;
