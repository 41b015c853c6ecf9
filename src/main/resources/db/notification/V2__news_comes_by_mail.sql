create table notification.preference (
	office_id  bigint   not null,
	person_id  bigint   not null,
	rhythm     text     not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
	hour       smallint not null check (hour between 0 and 23),
	any_time   boolean  not null,
	primary key (office_id, person_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade
);

comment on column notification.preference.any_time is 'also in the evening, at night and at weekends';

create table notification.mailing (
	office_id     bigint      not null,
	person_id     bigint      not null,
	mailed_until  timestamptz not null,
	due_at        timestamptz,
	primary key (office_id, person_id),
	foreign key (office_id, person_id) references account.person (office_id, id) on delete cascade
);

comment on table notification.mailing is 'Until when somebody was told by mail, and when to look again; none for who wants no mail.';

create index mailing_due on notification.mailing (due_at) where due_at is not null;

call database.keep_apart('notification.preference', 'select, insert, update');
call database.keep_apart('notification.mailing', 'select, insert, update', audited => false);

create function notification.claim(moment timestamptz, until timestamptz) returns table (office_id bigint, person_id bigint)
language sql security definer set search_path = '' as $$
	update notification.mailing m set due_at = until
	 where (m.office_id, m.person_id) = (
	       select w.office_id, w.person_id from notification.mailing w
	        where w.due_at <= moment order by w.due_at limit 1 for update skip locked)
	returning m.office_id, m.person_id
$$;

comment on function notification.claim is 'Lends one person who is due for news by mail to one node, until the lease ends. Tells who, and nothing else.';

revoke all on function notification.claim from public;
grant execute on function notification.claim to meekijken_portal;
