-- What staff see of their work leaves these out, on every page.

create index requested_demos on office.office (office_id) where demo_ends_on is not null;
