alter table notification.mailing add column since timestamptz not null default '-infinity';

comment on column notification.mailing.since is 'nothing that happened before is told in this rhythm: what is written down late is looked for in the hour before mailed_until, but not before this';
