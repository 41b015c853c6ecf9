alter table office.tier_right
	add column decided_by  text,
	add column decided_at  timestamptz;

comment on column office.tier_right.decided_by is 'the member of staff who decided so; none for what was there from the beginning';

grant insert, update (portal_access, white_label, api_keys, valid_until, decided_by, decided_at), delete
	on office.tier_right to meekijken_backoffice;
