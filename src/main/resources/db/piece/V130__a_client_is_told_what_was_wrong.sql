-- What was taken back never came; of what was refused it is told why.

drop function piece.look(text, timestamptz);
drop function piece.asked_of(bigint);
drop function piece.papers_for(bigint, bigint);

create function piece.papers_for(of_office bigint, of_asked bigint)
returns table (files int, checking int, spoiled int, infected int, locked int, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select count(*)::int, (count(*) filter (where w.state = 'CHECKING'))::int, (count(*) filter (where w.state = 'REFUSED'))::int,
	       (count(*) filter (where w.state = 'REFUSED' and w.problem = 'INFECTED'))::int,
	       (count(*) filter (where w.state = 'REFUSED' and w.problem = 'LOCKED'))::int, max(u.received_at)
	  from piece.upload u
	  left join document.arrival w on w.office_id = u.office_id and w.id = u.document_id
	 where u.office_id = of_office and u.asked_id = of_asked and w.state is distinct from 'WITHDRAWN'
$$;

create function piece.asked_of(of_dossier bigint)
returns table (asked_id bigint, files int, checking int, spoiled int, infected int, locked int, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select a.id, p.files, p.checking, p.spoiled, p.infected, p.locked, p.newest
	  from piece.asked a cross join lateral piece.papers_for(a.office_id, a.id) p
	 where a.office_id = (select current_setting('viewer.office')::bigint) and a.dossier_id = of_dossier
$$;

comment on function piece.asked_of is 'How many papers came for each piece asked for in a dossier of the visitor''s office, and how far they are checked; also of papers that the visitor may not see.';

create function piece.look(hash text, moment timestamptz)
returns table (brand text, language text, needed_by date, expires_at timestamptz, why text, asked_id bigint, kind text,
		words text, verdict text, verdict_reason text, judged_at timestamptz, files int, checking int, spoiled int, infected int, locked int,
		newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select o.name, r.language, r.needed_by, r.expires_at, r.why, a.id, a.kind, a.words, a.verdict, a.verdict_reason,
	       a.judged_at, p.files, p.checking, p.spoiled, p.infected, p.locked, p.newest
	  from piece.living(hash, moment) l
	  join piece.upload_request r on r.office_id = l.office_id and r.id = l.request_id
	  join office.office o on o.office_id = l.office_id
	  join piece.asked a on a.office_id = l.office_id and a.request_id = l.request_id
	  cross join lateral piece.papers_for(a.office_id, a.id) p
	 order by a.position
$$;

comment on function piece.look is 'What a client with a link is shown: the name of the office and what is asked for, how far that is, and until when. No row if the link no longer lives, whatever the reason.';

revoke all on function piece.papers_for, piece.asked_of, piece.look from public;
grant execute on function piece.asked_of to meekijken_portal, meekijken_backoffice;
grant execute on function piece.look to meekijken_portal;
