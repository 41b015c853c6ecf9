create sequence office.logo_id;
grant usage on sequence office.logo_id to meekijken_backoffice;

create table office.logo (
	office_id   bigint not null references office.office (office_id),
	id          bigint not null default nextval('office.logo_id'),
	media_type  text   not null check (media_type in ('image/png', 'image/jpeg')),
	picture     bytea  not null check (length(picture) between 1 and 400000),
	width       int    not null,
	height      int    not null,
	primary key (office_id, id)
);

comment on table office.logo is 'Pictures that we drew anew from what was uploaded; only added to, so that an audited change of a brand can name each.';

create table office.brand (
	office_id  bigint not null primary key references office.office (office_id),
	name       text   check (length(name) between 1 and 60),
	light      text   check (light ~ '^#[0-9a-f]{6}$'),
	dark       text   check (dark ~ '^#[0-9a-f]{6}$'),
	logo_id    bigint,
	version    int    not null default 1,
	foreign key (office_id, logo_id) references office.logo (office_id, id),
	check ((light is null) = (dark is null))
);

comment on table office.brand is 'How an office shows itself, where its tier allows that (white label).';
comment on column office.brand.name is 'none to be called as the office is';
comment on column office.brand.light is 'the accent on light paper; that on dark paper is another';

create index brand_by_logo on office.brand (office_id, logo_id);

call database.keep_apart('office.logo', 'select');
call database.keep_apart('office.brand', 'select');
call database.open_to_staff('office.logo', 'select, insert');
call database.open_to_staff('office.brand', 'select, insert, update');

create function office.has_white_label_on(of_office bigint, day date) returns boolean language sql stable set search_path = '' as $$
	select exists (select 1 from office.tier_right r
		where r.tier = office.tier_on(of_office, day) and r.white_label
		  and r.valid_from <= day and (r.valid_until is null or r.valid_until >= day))
$$;

comment on function office.has_white_label_on is 'Whether the tier that an office has that day lets it show itself; a portal can ask it of its own office only.';
