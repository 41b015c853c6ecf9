-- Papers come in with their dossiers, in a zip file; what stops a delivery is told by its row.

alter table feeding.chunk
	drop constraint chunk_kind_check,
	add constraint chunk_kind_check check (kind in ('DOSSIERS', 'ACTIVITIES', 'EMAILS', 'DOCUMENTS')),
	add column file text not null default '';

comment on column feeding.chunk.file is 'as its sender calls it, for when a row of it cannot come in after all';

alter table feeding.fed
	drop constraint fed_kind_check,
	add constraint fed_kind_check check (kind in ('DOSSIERS', 'ACTIVITIES', 'EMAILS', 'DOCUMENTS'));

comment on column feeding.fed.digest is 'of what the row said; of a paper, of its bytes';

grant select (file) on feeding.chunk to meekijken_backoffice;
grant insert on feeding.fault to meekijken_portal;
grant delete on feeding.fault to meekijken_backoffice;
grant update (faults) on feeding.delivery to meekijken_portal;

create function feeding.keys_elsewhere(of_feed bigint, keys text[]) returns setof text
language sql stable security definer set search_path = '' as $$
	select f.key from feeding.fed f
	 where f.feed_id = of_feed and f.kind = 'DOSSIERS' and f.key = any (keys) and f.office_id <> current_setting('viewer.office')::bigint
$$;

comment on function feeding.keys_elsewhere is 'Which of these keys name a dossier of an office other than the viewer''s; nothing else of it.';

create or replace procedure feeding.drop_unwanted(broken timestamptz, unwanted timestamptz)
language sql security definer set search_path = '' as $$
	update feeding.delivery set state = 'DROPPED'
	 where state = 'COMING' and came_at < broken or state in ('CHECKED', 'FAILED') and came_at < unwanted;
	delete from feeding.chunk c using feeding.delivery d
	 where d.office_id = c.office_id and d.id = c.delivery_id and d.state = 'DROPPED';
	delete from document.awaited a using feeding.delivery d
	 where d.id = a.batch and d.state in ('REFUSED', 'DONE', 'DROPPED')
$$;

comment on procedure feeding.drop_unwanted is 'Lets go of what broke off while it came in, of what nobody started, and of the bytes that no delivery waits for any more.';

revoke all on function feeding.keys_elsewhere from public;
revoke all on procedure feeding.drop_unwanted from public;
grant execute on function feeding.keys_elsewhere to meekijken_portal;
grant execute on procedure feeding.drop_unwanted to meekijken_portal;
