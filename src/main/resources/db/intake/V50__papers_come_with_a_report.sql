alter table intake.draft add column bundle_id uuid;

comment on column intake.draft.bundle_id is 'the papers that go along; none once it was sent';

update intake.draft set bundle_id = gen_random_uuid() where claim_number is null;

insert into document.bundle (office_id, id) select office_id, bundle_id from intake.draft where bundle_id is not null;

alter table intake.draft add foreign key (office_id, bundle_id) references document.bundle (office_id, id);

create unique index drafts_by_bundle on intake.draft (office_id, bundle_id);

create or replace function intake.remove_old_drafts(before timestamptz) returns int
language sql security definer set search_path = '' as $$
	with gone as (
		delete from intake.draft where saved_at < before returning office_id, bundle_id),
	papers as (
		delete from document.bundle b using gone g where b.office_id = g.office_id and b.id = g.bundle_id)
	select count(*)::int from gone
$$;

comment on function intake.remove_old_drafts is 'Across offices: drafts that nobody saved since then, sent or not, with their papers.';
