alter table account.password_request
	add column about text not null default 'PASSWORD' check (about in ('PASSWORD', 'GUESSES'));

comment on table account.password_request is 'Names typed under "wachtwoord vergeten", or guessed at many times in a row, for the moment until they are looked up; known or not, each is one row.';
comment on column account.password_request.about is 'what to do for whoever has that name: mail a new password, or tell of the guesses';
