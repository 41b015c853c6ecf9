alter table office.office add column version int not null default 1;

comment on column office.office.version is 'grows with each change of address or telephone, so that nobody overwrites unseen what another just changed';
