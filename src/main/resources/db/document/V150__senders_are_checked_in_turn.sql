-- Whoever sends two hundred papers lets another's one wait for one of them, not for all: senders take turns.

create sequence document.check_turn;

alter table document.arrival
	add column sender bigint not null generated always as (coalesce(sent_by, -dossier_id, 0)) stored,
	add column check_turn bigint;

comment on column document.arrival.sender is 'whose turn it takes: the person who sent it; the dossier, below zero, where a client or an e-mail brought it';
comment on column document.arrival.check_turn is 'grows each time a paper is lent to a checker; none if it never was';

drop index document.waiting_arrivals;
create index waiting_arrivals on document.arrival (office_id, sender, due_at) where state = 'CHECKING';
create index turns_of_senders on document.arrival (office_id, sender, check_turn) where check_turn is not null;

create function document.senders_in_turn(moment timestamptz) returns table (office_id bigint, sender bigint)
language sql stable security definer set search_path = '' as $$
	with recursive waiting as (
		(select w.office_id, w.sender from document.arrival w where w.state = 'CHECKING' order by w.office_id, w.sender limit 1)
		union all
		select following.office_id, following.sender
		  from waiting
		 cross join lateral (
			select w.office_id, w.sender from document.arrival w
			 where w.state = 'CHECKING' and (w.office_id, w.sender) > (waiting.office_id, waiting.sender)
			 order by w.office_id, w.sender limit 1) as following
	)
	select waiting.office_id, waiting.sender
	  from waiting
	 cross join lateral (
		select min(w.due_at) as due_at from document.arrival w
		 where w.state = 'CHECKING' and w.office_id = waiting.office_id and w.sender = waiting.sender) as oldest
	  left join lateral (
		select a.check_turn from document.arrival a
		 where a.office_id = waiting.office_id and a.sender = waiting.sender and a.check_turn is not null
		 order by a.check_turn desc limit 1) as latest on true
	 where oldest.due_at <= moment
	 order by latest.check_turn nulls first, oldest.due_at
$$;

comment on function document.senders_in_turn is 'Who has papers that wait to be checked, the one whose turn is longest ago first; hops through the index from sender to sender.';

create or replace function document.claim_arrival(moment timestamptz, until timestamptz)
returns table (office_id bigint, dossier_id bigint, id bigint, kind text, name text, media_type text, sha256 text, received_at timestamptz,
		origin text, origin_name text, audience text, attempts int, leased_until timestamptz)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
	turn record;
begin
	for turn in select s.office_id, s.sender from document.senders_in_turn(moment) s loop
		return query update document.arrival a
		   set attempts = a.attempts + 1, leased_until = until, check_turn = nextval('document.check_turn')
		 where (a.office_id, a.id) = (
		       select w.office_id, w.id from document.arrival w
		        where w.state = 'CHECKING' and w.office_id = turn.office_id and w.sender = turn.sender
		          and w.due_at <= moment and (w.leased_until is null or w.leased_until <= moment)
		        order by w.due_at limit 1 for update skip locked)
		returning a.office_id, a.dossier_id, a.id, a.kind, a.name, a.media_type, a.sha256, a.received_at, a.origin, a.origin_name,
		          a.audience, a.attempts, a.leased_until;
		if found then
			return;
		end if;
	end loop;
end $$;

comment on function document.claim_arrival is 'Lends one paper that is to be checked to one checker, until the lease ends; of the sender whose turn it is.';

revoke all on function document.senders_in_turn from public;
