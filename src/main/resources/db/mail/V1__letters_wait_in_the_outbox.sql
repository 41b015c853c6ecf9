grant usage on schema mail to meekijken_portal;

create table mail.outbox (
	id            uuid        primary key,
	created_at    timestamptz not null,
	recipient     text        not null,
	language      text        not null,
	subject       text        not null,
	sealed        bytea,
	state         text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
	attempts      int         not null default 0,
	due_at        timestamptz not null,
	leased_until  timestamptz,
	settled_at    timestamptz,
	problem       text
);

grant insert on mail.outbox to meekijken_portal;
