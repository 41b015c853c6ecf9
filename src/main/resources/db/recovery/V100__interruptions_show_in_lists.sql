create function recovery.keep_interrupted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	update dossier.dossier set interrupted_on = new.happened_on
	 where office_id = new.office_id and id = new.dossier_id
	   and (interrupted_on is null or interrupted_on < new.happened_on);
	return null;
end $$;

revoke all on function recovery.keep_interrupted from public;

alter table dossier.dossier disable trigger changes_are_remembered;
update dossier.dossier d set interrupted_on = last.happened_on
  from (select office_id, dossier_id, max(happened_on) as happened_on from recovery.interruption group by 1, 2) last
 where d.office_id = last.office_id and d.id = last.dossier_id;
alter table dossier.dossier enable trigger changes_are_remembered;

create trigger interruptions_follow after insert on recovery.interruption
	for each row execute function recovery.keep_interrupted();
