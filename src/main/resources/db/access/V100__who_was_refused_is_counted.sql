-- Who looked much, outside working hours, or where it was refused: managers read it of the last week.

create index view_in_order_of_time on access.view_record (at, office_id, person_id, dossier_id);
create index view_of_person on access.view_record (person_id, at, id);

create table access.refusal (
	office_id  bigint      not null,
	person_id  bigint      not null,
	hour       timestamptz not null,
	address    text        not null check (length(address) <= 200),
	times      int         not null default 1,
	primary key (office_id, person_id, hour, address),
	foreign key (office_id, person_id) references account.person (office_id, id)
);

comment on table access.refusal is 'How often somebody was refused within an hour at an address, of which only the pattern is kept: nothing of anybody else.';

create index refusal_in_order_of_time on access.refusal (hour, office_id, person_id);

call database.keep_apart('access.refusal', 'select, insert, update, delete', audited => false);
call database.open_to_staff('access.refusal', 'select, insert, update (times), delete');
