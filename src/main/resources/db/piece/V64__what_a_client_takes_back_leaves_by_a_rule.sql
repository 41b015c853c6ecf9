-- A client who takes a paper back hides it; its bytes leave by a rule of retention, a while later.

create or replace function piece.settle_warned(asked bigint, takes_back boolean, moment timestamptz) returns int
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
	one record;
	settled int := 0;
begin
	for one in
		select w.id from piece.upload u
		  join document.arrival w on w.office_id = u.office_id and w.id = u.document_id
		 where u.office_id = office and u.asked_id = asked
		   and w.state = 'READY' and w.warned and w.warning_kept_at is null and w.sent_by is null
		   for update of w
	loop
		if takes_back then
			begin
				delete from document.document d where d.office_id = office and d.id = one.id;
				update document.arrival w set state = 'WITHDRAWN', settled_at = moment where w.office_id = office and w.id = one.id;
				settled := settled + 1;
			exception when foreign_key_violation then
				null;
			end;
		else
			update document.arrival w set warning_kept_at = moment where w.office_id = office and w.id = one.id;
			settled := settled + 1;
		end if;
	end loop;
	return settled;
end $$;

