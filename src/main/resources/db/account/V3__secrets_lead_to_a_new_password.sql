create table account.secret (
	office_id    bigint      not null,
	id           bigint      generated always as identity,
	person_id    bigint      not null,
	secret_hash  text        collate "C" not null,
	purpose      text        not null check (purpose in ('PASSWORD', 'INVITATION', 'EMAIL')),
	created_at   timestamptz not null,
	expires_at   timestamptz not null,
	used_at      timestamptz,
	new_email    text,
	primary key (office_id, id),
	unique (secret_hash),
	foreign key (office_id, person_id) references account.person (office_id, id),
	check ((purpose = 'EMAIL') = (new_email is not null))
);

comment on table account.secret is 'What a mail holds to choose a password or to confirm an address with, as SHA-256 of 130 random bits.';
comment on column account.secret.used_at is 'when it was used, or when it ended because another was used or took its place';

create index secret_of_person on account.secret (office_id, person_id, created_at);

call database.keep_apart('account.secret', 'select, insert, update');

create function account.find_secret(hash text)
returns table (office_id bigint, person_id bigint, account_number text, enabled boolean, purpose text,
               expires_at timestamptz, used_at timestamptz, new_email text)
language sql stable security definer set search_path = '' as $$
	select s.office_id, s.person_id, p.account_number, p.enabled, s.purpose, s.expires_at, s.used_at, s.new_email
	  from account.secret s join account.person p on p.office_id = s.office_id and p.id = s.person_id
	 where s.secret_hash = hash
$$;

comment on function account.find_secret is 'A look across offices by whoever holds a secret: to whom it was sent, and what for.';

revoke all on function account.find_secret from public;
grant execute on function account.find_secret to meekijken_portal;

create table account.password_request (
	id            bigint      generated always as identity primary key,
	asked_at      timestamptz not null,
	typed_sealed  bytea       not null
);

comment on table account.password_request is 'Names typed under "wachtwoord vergeten", for the moment until they are looked up; known or not, each is one row.';

grant select, insert, delete on account.password_request to meekijken_portal;
