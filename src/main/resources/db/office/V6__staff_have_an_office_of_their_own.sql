alter table office.office
	add column staff boolean not null default false,
	alter column account_manager_id drop not null,
	add check (staff or account_manager_id is not null),
	add check (requires_factor or not staff),
	add unique (office_id, staff);

comment on column office.office.staff is 'the recovery service itself; it has no tier, and so no portal';

create unique index only_one_office_of_staff on office.office (staff) where staff;

grant usage on schema office to meekijken_backoffice;

call database.open_to_staff('office.office', 'select');
call database.open_to_staff('office.office_tier', 'select');
grant select on office.tier_right to meekijken_backoffice;
