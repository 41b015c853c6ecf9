create table account.failure (
	counted   bigint      primary key,
	in_a_row  int         not null,
	last_at   timestamptz not null
);

comment on table account.failure is 'How often in a row signing in failed, by a number that does not tell for which name; whether there is such a name or not.';

create index failures_by_time on account.failure (last_at);

grant select, insert, update, delete on account.failure to meekijken_portal;
