alter table account.person add column password_short boolean not null default false;

comment on column account.person.password_short is
	'the password is one that is long enough beside a second factor only: whoever has none any more chooses a longer one at signing in';

-- Of those that were chosen beside a factor nobody knows any more how long they are.

update account.person p set password_short = true
 where p.password_hash is not null
   and (exists (select 1 from account.authenticator a
                 where a.office_id = p.office_id and a.person_id = p.id and a.confirmed_at is not null)
        or exists (select 1 from account.passkey k where k.office_id = p.office_id and k.person_id = p.id));
