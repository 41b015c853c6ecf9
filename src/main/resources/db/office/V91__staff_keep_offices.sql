alter table office.office_tier
	add column planned_by  text,
	add column planned_at  timestamptz;

comment on column office.office_tier.planned_by is 'the member of staff who decided so; none for what was there before staff kept offices';

alter table office.account_manager add column version int not null default 1;

grant insert on office.office to meekijken_backoffice;
grant update (name, kvk_number, afm_number, street, house_number, postcode, town, phone, email, account_manager_id, version)
	on office.office to meekijken_backoffice;
grant usage on sequence office.office_office_id_seq to meekijken_backoffice;
grant insert, update (tier, planned_by, planned_at), delete on office.office_tier to meekijken_backoffice;
grant select, insert, update on office.account_manager to meekijken_backoffice;
grant usage on sequence office.account_manager_id_seq to meekijken_backoffice;
