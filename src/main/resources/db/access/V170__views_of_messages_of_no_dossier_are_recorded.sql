create table access.stray_view (
	id         bigint      generated always as identity primary key,
	at         timestamptz not null default clock_timestamp(),
	person_id  bigint      not null,
	digest     text        not null
);

comment on table access.stray_view is 'Who of staff read which message that belongs to no dossier, and so to no office.';
comment on column access.stray_view.digest is 'of the message, which itself is forgotten after a month';

create index stray_view_in_order_of_time on access.stray_view (at, person_id);
create index stray_view_of_person on access.stray_view (person_id, at, id);

create trigger records_stay_as_they_are before update or delete or truncate on access.stray_view
	execute function database.refuse_change();

grant select, insert on access.stray_view to meekijken_backoffice;
