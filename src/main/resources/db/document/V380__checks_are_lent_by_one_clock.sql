-- Nodes tell when a lease of a paper ends by one clock, so that none checks what another is checking.

create or replace function document.claim_arrival(moment timestamptz, until timestamptz)
returns table (office_id bigint, dossier_id bigint, id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz,
		origin text, origin_name text, audience text, attempts int, leased_until timestamptz, fed boolean)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
	turn record;
begin
	for turn in select s.office_id, s.sender from document.senders_in_turn(moment) s loop
		return query update document.arrival a
		   set attempts = a.attempts + 1, leased_until = clock_timestamp() + (until - moment),
		       check_turn = nextval('document.check_turn')
		 where (a.office_id, a.id) = (
		       select w.office_id, w.id from document.arrival w
		        where w.state = 'CHECKING' and w.office_id = turn.office_id and w.sender = turn.sender
		          and w.due_at <= moment and (w.leased_until is null or w.leased_until <= clock_timestamp())
		        order by w.fed, w.due_at limit 1 for update skip locked)
		returning a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name,
		          a.audience, a.attempts, a.leased_until, a.fed;
		if found then
			return;
		end if;
	end loop;
end $$;

comment on function document.claim_arrival is 'Lends one paper that is to be checked to one checker, for as long as lies between the two moments, by the clock of the database; of the sender whose turn it is.';
