-- What is handed to whoever signs in with a password that is too short is no mail, and does not count as one.

alter table account.secret
	drop constraint secret_purpose_check,
	add constraint secret_purpose_check check (purpose in ('PASSWORD', 'INVITATION', 'EMAIL', 'CHOICE'));
