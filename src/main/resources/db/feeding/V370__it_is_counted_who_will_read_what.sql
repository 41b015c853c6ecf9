-- Before a delivery is taken over it is told how much of it intermediaries will read.

alter table feeding.delivery
	add column rows_shown  int not null default 0,
	add column rows_inside int not null default 0;

comment on column feeding.delivery.rows_shown is 'activities and e-mails that the intermediary reads once they are in';
comment on column feeding.delivery.rows_inside is 'activities and e-mails that only staff read';

grant update (rows_shown, rows_inside) on feeding.delivery to meekijken_backoffice;
