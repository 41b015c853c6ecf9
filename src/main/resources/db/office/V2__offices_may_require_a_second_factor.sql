alter table office.office add column requires_factor boolean not null default false;

comment on column office.office.requires_factor is 'whether everybody of this office needs a second factor; only offered to a demo office, never required';
