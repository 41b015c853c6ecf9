-- Where a client is paid is given and never changed: another number is given, and somebody else confirms it.

create sequence dossier.bank_account_id;
grant usage on sequence dossier.bank_account_id to meekijken_portal, meekijken_backoffice;

create table dossier.bank_account (
	office_id     bigint      not null,
	id            bigint      not null default nextval('dossier.bank_account_id'),
	dossier_id    bigint      not null,
	iban_sealed   bytea       not null,
	iban_masked   text        not null,
	holder        text        not null,
	given_at      timestamptz not null,
	given_by      bigint      not null,
	giver_name    text        not null,
	channel       text        not null check (channel in ('REPORT', 'PORTAL', 'STAFF')),
	device        text        not null default '',
	network       text        not null default '',
	name_check    text        not null check (name_check in ('MATCHES', 'ALMOST', 'DIFFERS', 'UNKNOWN')),
	state         text        not null default 'GIVEN' check (state in ('GIVEN', 'CONFIRMED', 'REFUSED')),
	decided_at    timestamptz,
	decided_by    bigint,
	decider_name  text,
	checked_how   text        check (checked_how in ('CALLED', 'SIGNED', 'STATEMENT')),
	refusal       text        check (length(refusal) <= 200),
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	constraint four_eyes check (decided_by <> given_by),
	constraint decisions_are_whole check ((state = 'GIVEN') = (decided_at is null)
		and (decided_at is null) = (decider_name is null) and (state = 'REFUSED') = (refusal is not null))
);

comment on table dossier.bank_account is 'Every number that was ever given for a client: the newest that was not refused is the present one.';
comment on column dossier.bank_account.given_by is 'somebody of the office, or of staff';
comment on column dossier.bank_account.decided_by is 'somebody of staff; none for what was confirmed where the dossier was brought in from';

create index bank_accounts_of_dossier on dossier.bank_account (office_id, dossier_id, id);
create index bank_accounts_to_confirm on dossier.bank_account (office_id, dossier_id) where state = 'GIVEN';

call database.keep_apart('dossier.bank_account', 'select, insert');
call database.open_to_staff('dossier.bank_account', 'select (office_id, id, dossier_id, iban_masked, holder, given_at, given_by, '
	|| 'giver_name, channel, device, network, name_check, state, decided_at, decided_by, decider_name, checked_how, refusal), '
	|| 'insert, update (state, decided_at, decided_by, decider_name, checked_how, refusal)');

-- Nobody confirmed any of those that were there.

insert into dossier.bank_account (office_id, dossier_id, iban_sealed, iban_masked, holder, given_at, given_by, giver_name,
	channel, name_check)
select c.office_id, c.dossier_id, c.iban_sealed, c.iban_masked, coalesce(c.iban_holder, d.client_name), d.reported_at,
       d.reported_by, concat_ws(' ', p.first_name, p.prefix, p.surname), 'REPORT', 'UNKNOWN'
  from dossier.client c
  join dossier.dossier d on d.office_id = c.office_id and d.id = c.dossier_id
  join account.person p on p.office_id = d.office_id and p.id = d.reported_by
 where c.iban_sealed is not null;

alter table dossier.client drop column iban_sealed, drop column iban_masked, drop column iban_holder;
