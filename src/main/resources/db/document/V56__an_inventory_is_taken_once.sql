create table document.inventory (
	night          date primary key,
	begun_at       timestamptz not null,
	done_at        timestamptz,
	without_bytes  text[] not null default '{}',
	without_paper  text[] not null default '{}'
);

comment on table document.inventory is 'Papers held against bytes, each night once on whichever node comes first; what was found, by fingerprint, a thousand of each at most.';

grant select, insert, update on document.inventory to meekijken_portal;
grant select on document.inventory to meekijken_backoffice;
