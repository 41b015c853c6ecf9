alter table account.authenticator add column session_hash text collate "C";

comment on column account.authenticator.session_hash is 'in which session it is being set up: no other one sees its key';

delete from account.authenticator where confirmed_at is null;
