create table account.sign_in_record (
	id         bigint generated always as identity primary key,
	office_id  bigint      not null,
	person_id  bigint      not null,
	at         timestamptz not null,
	device     text        not null,
	foreign key (office_id, person_id) references account.person (office_id, id)
);

comment on column account.sign_in_record.device is 'browser and system, as the browser told';

create index sign_ins_of_a_person on account.sign_in_record (office_id, person_id, at desc);

call database.keep_apart('account.sign_in_record', 'select, insert', audited => false);

create trigger records_stay_as_they_are before update or delete or truncate on account.sign_in_record
	execute function database.refuse_change();

create sequence account.account_number start 20000001;

comment on sequence account.account_number is 'the next account number to give; eight digits, so that none was given by hand before';

grant usage on sequence account.account_number to meekijken_portal;
