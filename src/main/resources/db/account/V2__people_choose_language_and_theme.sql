alter table account.person
	add column job_title text,
	add column phone     text,
	add column language  text not null default 'nl' check (language in ('nl', 'en')),
	add column theme     text not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK'));
