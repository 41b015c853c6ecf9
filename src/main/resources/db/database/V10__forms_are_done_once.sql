create table database.done_form (
	office_id  bigint      not null,
	person_id  bigint      not null,
	form       text        collate "C" not null,
	form_key   uuid        not null,
	answer     text        not null default '',
	done_at    timestamptz not null,
	primary key (office_id, person_id, form, form_key)
);

comment on table database.done_form is 'Forms that were carried out in the last two days, each with its answer: sent again, they get that and do nothing.';
comment on column database.done_form.person_id is 'who sent it; 0 where no person is known, as with the link of a client';
comment on column database.done_form.form_key is 'made of the key that the form carried and of what was filled in';

create index done_forms_by_age on database.done_form (office_id, done_at);

grant usage on schema database to meekijken_portal, meekijken_backoffice;

call database.keep_apart('database.done_form', 'select, insert, update, delete', audited => false);
call database.open_to_staff('database.done_form', 'select, insert, update, delete');
