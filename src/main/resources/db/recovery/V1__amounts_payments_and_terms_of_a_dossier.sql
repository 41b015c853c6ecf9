grant usage on schema recovery to meekijken_portal, meekijken_backoffice;

create table recovery.interest_rate (
	valid_from  date primary key,
	percent     numeric(5, 2) not null check (percent between 0 and 100)
);

comment on table recovery.interest_rate is 'The statutory interest for claims that are no commercial transaction (BW 6:119, 6:120), by the day from which it holds. A rate is added and never changed.';

insert into recovery.interest_rate (valid_from, percent) values
	('1998-01-01', 6), ('2001-01-01', 8), ('2002-01-01', 7), ('2003-08-01', 5), ('2004-02-01', 4), ('2007-01-01', 6),
	('2009-07-01', 4), ('2010-01-01', 3), ('2011-07-01', 4), ('2012-07-01', 3), ('2015-01-01', 2), ('2023-01-01', 4),
	('2023-07-01', 6), ('2024-01-01', 7), ('2025-01-01', 6), ('2026-01-01', 4);

create trigger rates_stay_as_they_are before update or delete or truncate on recovery.interest_rate
	execute function database.refuse_change();
call database.remember_changes('recovery.interest_rate');
grant select on recovery.interest_rate to meekijken_portal;
grant select, insert on recovery.interest_rate to meekijken_backoffice;

create sequence recovery.head_id;
create sequence recovery.payment_id;
create sequence recovery.interruption_id;
grant usage on sequence recovery.head_id, recovery.payment_id, recovery.interruption_id to meekijken_backoffice;

create table recovery.head (
	office_id         bigint  not null,
	dossier_id        bigint  not null,
	id                bigint  not null default nextval('recovery.head_id'),
	kind              text    not null,
	description       text,
	vat_included      boolean not null,
	claimed_cents     bigint  not null check (claimed_cents between 0 and 100000000000),
	recognised_cents  bigint  check (recognised_cents between 0 and 100000000000),
	received_cents    bigint  not null default 0 check (received_cents between 0 and 100000000000),
	version           int     not null default 1,
	shown             boolean not null generated always as (kind not in ('START_UP_FEE', 'HANDLING_FEE', 'INJURY')) stored,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id)
);

comment on table recovery.head is 'What is claimed for, head by head.';
comment on column recovery.head.shown is 'what the recovery service itself costs, and what concerns injury, no intermediary sees';

create index head_of_dossier on recovery.head (office_id, dossier_id, id);

create table recovery.payment (
	office_id       bigint not null,
	dossier_id      bigint not null,
	id              bigint not null default nextval('recovery.payment_id'),
	received_on     date   not null,
	payer           text   not null,
	amount_cents    bigint not null check (amount_cents between 1 and 100000000000),
	kind            text   not null check (kind in ('PART', 'FINAL', 'COSTS', 'INTEREST')),
	paid_out_on     date,
	paid_out_cents  bigint check (paid_out_cents between 1 and 100000000000),
	shown           boolean not null generated always as (kind <> 'COSTS') stored,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	check ((paid_out_on is null) = (paid_out_cents is null)),
	check (paid_out_cents <= amount_cents)
);

comment on column recovery.payment.shown is 'what was paid for the costs of the recovery service no intermediary sees';

create index payment_of_dossier on recovery.payment (office_id, dossier_id, received_on, id);

create table recovery.interruption (
	office_id    bigint not null,
	dossier_id   bigint not null,
	id           bigint not null default nextval('recovery.interruption_id'),
	happened_on  date   not null,
	manner       text   not null check (manner in ('DEMAND', 'ACKNOWLEDGEMENT', 'PROCEEDINGS', 'NEGOTIATION_BROKEN_OFF')),
	document_id  bigint,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, document_id) references document.document (office_id, id) on delete set null (document_id)
);

comment on table recovery.interruption is 'What made the term of prescription begin anew (BW 3:316-319, WAM 10), with the letter that proves it.';

create index interruption_of_dossier on recovery.interruption (office_id, dossier_id, happened_on);
create index interruption_by_letter on recovery.interruption (office_id, document_id);

call database.keep_apart('recovery.head', 'select', seen_when => 'shown');
call database.keep_apart('recovery.payment', 'select', seen_when => 'shown');
call database.keep_apart('recovery.interruption', 'select');
call database.open_to_staff('recovery.head', 'select, insert, delete, update (kind, description, vat_included, claimed_cents, recognised_cents, received_cents, version)');
call database.open_to_staff('recovery.payment', 'select, insert, update (paid_out_on, paid_out_cents)');
call database.open_to_staff('recovery.interruption', 'select, insert');
