-- A client is told that a file looks private, and takes it back or says that it is right; what it holds is shown to nobody.

create function piece.warned(hash text, moment timestamptz) returns table (asked_id bigint)
language sql stable security definer set search_path = '' as $$
	select distinct a.id
	  from piece.living(hash, moment) l
	  join piece.asked a on a.office_id = l.office_id and a.request_id = l.request_id
	  join piece.upload u on u.office_id = a.office_id and u.asked_id = a.id
	  join document.arrival w on w.office_id = u.office_id and w.id = u.document_id
	 where w.state = 'READY' and w.warned and w.warning_kept_at is null and w.sent_by is null
$$;

comment on function piece.warned is 'For which pieces of a request something came by a link that looks private, and nobody has said what to do with it.';

create function piece.settle_warned(asked bigint, takes_back boolean, moment timestamptz) returns int
language plpgsql security definer set search_path = '' as $$
declare
	office constant bigint := current_setting('viewer.office')::bigint;
	one record;
	settled int := 0;
begin
	for one in
		select w.id, w.sha256 from piece.upload u
		  join document.arrival w on w.office_id = u.office_id and w.id = u.document_id
		 where u.office_id = office and u.asked_id = asked
		   and w.state = 'READY' and w.warned and w.warning_kept_at is null and w.sent_by is null
		   for update of w
	loop
		if takes_back then
			begin
				delete from document.document d where d.office_id = office and d.id = one.id;
				update document.arrival w set state = 'WITHDRAWN', settled_at = moment where w.office_id = office and w.id = one.id;
				perform document.let_go(one.sha256);
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

comment on function piece.settle_warned is 'Takes back what came for a piece by a link and looks private, or keeps it as it is; what was sent along with an e-mail already stays.';

revoke all on function piece.warned, piece.settle_warned from public;
grant execute on function piece.warned, piece.settle_warned to meekijken_portal;
