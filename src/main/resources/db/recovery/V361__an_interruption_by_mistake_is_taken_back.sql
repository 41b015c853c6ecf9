-- An interruption that was recorded by mistake is taken back by a row of its own, with the reason; no row changes. The
-- dates of the law follow only what stands.

alter table recovery.interruption
	add column reverses bigint,
	add column reason   text check (length(reason) between 1 and 200),
	add constraint what_takes_back_says_why check ((reverses is null) = (reason is null)),
	add foreign key (office_id, reverses) references recovery.interruption (office_id, id),
	add unique (office_id, reverses);

comment on column recovery.interruption.reverses is 'the interruption that was recorded by mistake; this row takes it back';

create function recovery.interrupted_on(office bigint, dossier bigint) returns date
language sql stable set search_path = '' as $$
	select max(i.happened_on) from recovery.interruption i
	 where i.office_id = office and i.dossier_id = dossier and i.reverses is null
	   and not exists (select from recovery.interruption r where r.office_id = i.office_id and r.reverses = i.id)
$$;

create or replace function recovery.keep_interrupted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	perform 1 from dossier.dossier where office_id = new.office_id and id = new.dossier_id for no key update;
	update dossier.dossier set interrupted_on = recovery.interrupted_on(office_id, id)
	 where office_id = new.office_id and id = new.dossier_id
	   and interrupted_on is distinct from recovery.interrupted_on(office_id, id);
	return null;
end $$;

revoke all on function recovery.interrupted_on from public;
