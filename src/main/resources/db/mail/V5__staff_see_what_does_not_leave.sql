grant usage on schema mail to meekijken_backoffice;

grant insert on mail.outbox to meekijken_backoffice;
grant select (id, created_at, recipient, subject, state, attempts, due_at, settled_at, problem) on mail.outbox to meekijken_backoffice;
grant execute on function mail.retry to meekijken_backoffice;

create index letters_that_keep_failing on mail.outbox (created_at) where state = 'WAITING' and attempts > 2;
