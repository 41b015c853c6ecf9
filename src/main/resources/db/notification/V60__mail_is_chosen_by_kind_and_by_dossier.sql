create table notification.kind_choice (
	office_id  bigint not null,
	person_id  bigint not null,
	event      text   not null,
	rhythm     text   not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
	primary key (office_id, person_id, event),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade
);

comment on table notification.kind_choice is 'For which kinds of events somebody wants mail otherwise than notification.preference says.';
comment on column notification.kind_choice.event is 'one of the groups of activities';

create table notification.dossier_choice (
	office_id   bigint not null,
	person_id   bigint not null,
	dossier_id  bigint not null,
	choice      text   not null check (choice in ('FOLLOWED', 'MUTED')),
	chosen_at   timestamptz not null,
	primary key (office_id, person_id, dossier_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade,
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id) on delete cascade
);

comment on table notification.dossier_choice is 'Dossiers of which somebody hears at once, whatever happens, or never.';

create index dossier_choice_of_dossier on notification.dossier_choice (office_id, dossier_id, person_id);

create table notification.outcome (
	office_id    bigint      not null,
	person_id    bigint      not null,
	activity_id  bigint      not null,
	happened_at  timestamptz not null,
	outcome      text        not null check (outcome in ('MAILED', 'OWN_DEED', 'KIND_OFF', 'DOSSIER_MUTED', 'ALREADY_READ')),
	decided_at   timestamptz not null,
	address      text,
	letter       uuid,
	primary key (office_id, person_id, activity_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade,
	foreign key (office_id, activity_id) references dossier.activity (office_id, id) on delete cascade,
	check ((outcome = 'MAILED') = (letter is not null and address is not null))
);

comment on table notification.outcome is 'What was decided about mailing an event to somebody: once, so that no event is mailed twice, however choices change. Goes after forty days.';

create index outcome_of_activity on notification.outcome (office_id, activity_id, person_id);
create index outcomes_by_age on notification.outcome (office_id, person_id, happened_at);

call database.keep_apart('notification.kind_choice', 'select, insert, update, delete');
call database.keep_apart('notification.dossier_choice', 'select, insert, update, delete');
call database.keep_apart('notification.outcome', 'select, insert, delete', audited => false);

-- One row for each rhythm in use. Nodes of before write no news by mail until they are renewed.
delete from notification.mailing where due_at is null;
alter table notification.mailing add column rhythm text;
update notification.mailing m set rhythm = p.rhythm
  from notification.preference p where p.office_id = m.office_id and p.person_id = m.person_id;
delete from notification.mailing where rhythm is null or rhythm = 'NEVER';
alter table notification.mailing
	alter column rhythm set not null,
	add check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
	drop constraint mailing_pkey,
	add primary key (office_id, person_id, rhythm);

comment on table notification.mailing is 'Until when somebody was told by mail in each rhythm, and when to look again; none for a rhythm that is not in use.';

drop function notification.claim;

create function notification.claim(moment timestamptz, until timestamptz)
returns table (office_id bigint, person_id bigint, rhythm text)
language sql security definer set search_path = '' as $$
	update notification.mailing m set due_at = until
	 where (m.office_id, m.person_id, m.rhythm) = (
	       select w.office_id, w.person_id, w.rhythm from notification.mailing w
	        where w.due_at <= moment order by w.due_at limit 1 for update skip locked)
	returning m.office_id, m.person_id, m.rhythm
$$;

comment on function notification.claim is 'Lends one person who is due for news by mail in one rhythm to one node, until the lease ends. Tells who, and nothing else.';

revoke all on function notification.claim from public;
grant execute on function notification.claim to meekijken_portal;
