-- What was booked by mistake is booked back by an entry of its own, with the reason; no entry changes. What of one payment
-- goes to the client may go in parts.

alter table recovery.payment
	add column reverses bigint,
	add column reason   text check (length(reason) between 1 and 200),
	drop constraint payment_amount_cents_check,
	add constraint payment_amount_cents_check check (amount_cents between -100000000000 and 100000000000 and amount_cents <> 0),
	add constraint only_what_books_back_is_less_than_nothing check ((amount_cents < 0) = (reverses is not null)),
	add constraint what_books_back_says_why check ((reverses is null) = (reason is null)),
	add foreign key (office_id, reverses) references recovery.payment (office_id, id),
	add unique (office_id, reverses);

comment on column recovery.payment.reverses is 'the payment that was booked by mistake; this entry takes it back';

create sequence recovery.pay_out_id;
grant usage on sequence recovery.pay_out_id to meekijken_backoffice;

create table recovery.pay_out (
	office_id     bigint  not null,
	dossier_id    bigint  not null,
	id            bigint  not null default nextval('recovery.pay_out_id'),
	payment_id    bigint  not null,
	paid_on       date    not null,
	amount_cents  bigint  not null check (amount_cents between -100000000000 and 100000000000 and amount_cents <> 0),
	reverses      bigint,
	reason        text    check (length(reason) between 1 and 200),
	shown         boolean not null,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, payment_id) references recovery.payment (office_id, id),
	foreign key (office_id, reverses) references recovery.pay_out (office_id, id),
	unique (office_id, reverses),
	constraint only_what_books_back_is_less_than_nothing check ((amount_cents < 0) = (reverses is not null)),
	constraint what_books_back_says_why check ((reverses is null) = (reason is null))
);

comment on table recovery.pay_out is 'What of a payment went to the client.';
comment on column recovery.pay_out.reverses is 'what was booked by mistake as gone to the client; this entry takes it back';
comment on column recovery.pay_out.shown is 'as of its payment';

create index pay_out_of_dossier on recovery.pay_out (office_id, dossier_id, id);
create index pay_out_of_payment on recovery.pay_out (office_id, payment_id);

insert into recovery.pay_out (office_id, dossier_id, payment_id, paid_on, amount_cents, shown)
select office_id, dossier_id, id, paid_out_on, paid_out_cents, shown from recovery.payment where paid_out_on is not null;

alter table recovery.payment drop column paid_out_on, drop column paid_out_cents;

call database.keep_apart('recovery.pay_out', 'select', seen_when => 'shown');
call database.open_to_staff('recovery.pay_out', 'select, insert');
call database.remember_values('recovery.pay_out');
