alter table dossier.activity
	add column done_by bigint default nullif(current_setting('viewer.person', true), '')::bigint;

comment on column dossier.activity.done_by is 'The person in whose name it was written down, whatever that person is called; none if the house did, and for what is older.';
