grant usage on schema mail to meekijken_backoffice;
grant insert on mail.outbox to meekijken_backoffice;
