grant usage on schema piece to meekijken_portal, meekijken_backoffice;

create table piece.decision (
	office_id   bigint not null,
	dossier_id  bigint not null,
	kind        text   not null,
	needed      boolean not null,
	reason      text   not null check (reason <> '' and length(reason) <= 500),
	decided_by  text   not null,
	decided_at  timestamptz not null,
	primary key (office_id, dossier_id, kind),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on table piece.decision is 'What staff decided against the rules: a piece that this dossier needs as well, or does not need.';

create sequence piece.upload_request_id;
create sequence piece.asked_id;
grant usage on sequence piece.upload_request_id, piece.asked_id to meekijken_portal, meekijken_backoffice;

create table piece.upload_request (
	office_id    bigint not null,
	dossier_id   bigint not null,
	id           bigint not null default nextval('piece.upload_request_id'),
	request_key  uuid   not null,
	asked_at     timestamptz not null,
	asker        text   not null check (asker in ('INTERMEDIARY', 'RECOVERY')),
	asker_name   text   not null,
	why          text   check (length(why) <= 500),
	language     text   not null check (language in ('nl', 'en')),
	needed_by    date   not null,
	expires_at   timestamptz not null,
	mailed       boolean not null,
	reminded_at  timestamptz,
	revoked_at   timestamptz,
	primary key (office_id, id),
	unique (office_id, dossier_id, request_key),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on column piece.upload_request.request_key is 'Made with the form: sent twice, it asks once.';

create table piece.link (
	office_id    bigint not null,
	request_id   bigint not null,
	secret_hash  text   not null check (secret_hash ~ '^[0-9a-f]{64}$'),
	made_at      timestamptz not null,
	primary key (office_id, request_id, secret_hash),
	foreign key (office_id, request_id) references piece.upload_request (office_id, id)
);

create unique index link_by_secret on piece.link (secret_hash);

comment on table piece.link is 'The links of a request, by their hashes: one shown and mailed at first, one more with each reminder. They live as long as the request.';

create table piece.asked (
	office_id       bigint   not null,
	dossier_id      bigint   not null,
	request_id      bigint   not null,
	id              bigint   not null default nextval('piece.asked_id'),
	position        smallint not null,
	kind            text     not null,
	words           text     check (length(words) <= 200),
	verdict         text     check (verdict in ('ACCEPTED', 'REFUSED')),
	verdict_reason  text     check (length(verdict_reason) <= 500),
	judged_at       timestamptz,
	primary key (office_id, id),
	foreign key (office_id, request_id) references piece.upload_request (office_id, id),
	check ((verdict is null) = (judged_at is null)),
	check (verdict is distinct from 'REFUSED' or verdict_reason is not null)
);

create index asked_by_request on piece.asked (office_id, request_id);
create index asked_of_dossier on piece.asked (office_id, dossier_id);

create table piece.upload (
	office_id    bigint not null,
	asked_id     bigint not null,
	document_id  bigint not null,
	received_at  timestamptz not null,
	primary key (office_id, asked_id, document_id),
	foreign key (office_id, asked_id) references piece.asked (office_id, id)
);

comment on table piece.upload is 'Which paper came for which piece that was asked for. It is among the papers only once it was checked, so no key refers to them.';

call database.keep_apart('piece.decision', 'select');
call database.keep_apart('piece.upload_request', 'select, insert, update (reminded_at, revoked_at)');
call database.keep_apart('piece.link', 'insert');
call database.keep_apart('piece.asked', 'select, insert (office_id, dossier_id, request_id, id, position, kind, words)');
call database.keep_apart('piece.upload', 'select, insert');

call database.open_to_staff('piece.decision', 'select, insert, update');
call database.open_to_staff('piece.upload_request', 'select, insert, update (reminded_at, revoked_at)');
call database.open_to_staff('piece.link', 'select (office_id, request_id, made_at), insert');
call database.open_to_staff('piece.asked', 'select, insert, update (verdict, verdict_reason, judged_at)');
call database.open_to_staff('piece.upload', 'select');

-- What became of the papers that came for a piece; for the functions below only.

create function piece.papers_for(of_office bigint, of_asked bigint)
returns table (files int, checking int, spoiled int, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select count(*)::int, (count(*) filter (where w.state = 'CHECKING'))::int,
	       (count(*) filter (where w.state in ('REFUSED', 'WITHDRAWN')))::int, max(u.received_at)
	  from piece.upload u
	  left join document.arrival w on w.office_id = u.office_id and w.id = u.document_id
	 where u.office_id = of_office and u.asked_id = of_asked
$$;

create function piece.asked_of(of_dossier bigint)
returns table (asked_id bigint, files int, checking int, spoiled int, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select a.id, p.files, p.checking, p.spoiled, p.newest
	  from piece.asked a cross join lateral piece.papers_for(a.office_id, a.id) p
	 where a.office_id = (select current_setting('viewer.office')::bigint) and a.dossier_id = of_dossier
$$;

comment on function piece.asked_of is 'How many papers came for each piece asked for in a dossier of the visitor''s office, and how far they are checked; also of papers that the visitor may not see.';

create function piece.living(hash text, moment timestamptz)
returns table (office_id bigint, dossier_id bigint, request_id bigint)
language sql stable security definer set search_path = '' as $$
	select r.office_id, r.dossier_id, r.id
	  from piece.link l
	  join piece.upload_request r on r.office_id = l.office_id and r.id = l.request_id
	  join dossier.dossier d on d.office_id = r.office_id and d.id = r.dossier_id
	 where l.secret_hash = hash and r.revoked_at is null and r.expires_at > moment and d.active
$$;

create function piece.look(hash text, moment timestamptz)
returns table (brand text, language text, needed_by date, expires_at timestamptz, why text, asked_id bigint, kind text,
		words text, verdict text, verdict_reason text, judged_at timestamptz, files int, checking int, spoiled int, newest timestamptz)
language sql stable security definer set search_path = '' as $$
	select o.name, r.language, r.needed_by, r.expires_at, r.why, a.id, a.kind, a.words, a.verdict, a.verdict_reason,
	       a.judged_at, p.files, p.checking, p.spoiled, p.newest
	  from piece.living(hash, moment) l
	  join piece.upload_request r on r.office_id = l.office_id and r.id = l.request_id
	  join office.office o on o.office_id = l.office_id
	  join piece.asked a on a.office_id = l.office_id and a.request_id = l.request_id
	  cross join lateral piece.papers_for(a.office_id, a.id) p
	 order by a.position
$$;

comment on function piece.look is 'What a client with a link is shown: the name of the office and what is asked for, how far that is, and until when. No row if the link no longer lives, whatever the reason.';

create function piece.storing_for(hash text, asked bigint, moment timestamptz)
returns table (office_id bigint, dossier_id bigint, kind text, files int, files_of_request int)
language sql stable security definer set search_path = '' as $$
	select l.office_id, l.dossier_id, a.kind,
	       (select count(*)::int from piece.upload u where u.office_id = a.office_id and u.asked_id = a.id),
	       (select count(*)::int from piece.upload u join piece.asked b on b.office_id = u.office_id and b.id = u.asked_id
	         where b.office_id = a.office_id and b.request_id = a.request_id)
	  from piece.living(hash, moment) l
	  join piece.asked a on a.office_id = l.office_id and a.request_id = l.request_id and a.id = asked
$$;

comment on function piece.storing_for is 'Where a paper belongs that somebody with a living link sends for a piece of that very request: for the one door that stores it.';

revoke all on all functions in schema piece from public;
grant execute on function piece.asked_of to meekijken_portal, meekijken_backoffice;
grant execute on function piece.look, piece.storing_for to meekijken_portal;
