create table document.kept_beside (
	sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table document.kept_beside is 'Bytes in the vault that belong to no paper and are needed all the same, such as a message that came in.';

create function document.keep_beside(bytes text) returns void language sql security definer set search_path = '' as $$
	insert into document.kept_beside (sha256) values (bytes) on conflict do nothing
$$;

create function document.needs_no_more(bytes text) returns void language sql security definer set search_path = '' as $$
	delete from document.kept_beside where sha256 = bytes;
	select document.let_go(bytes)
$$;

comment on function document.needs_no_more is 'Bytes that were kept beside the papers; they leave unless a paper has them.';

create or replace function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
	    or exists (select 1 from document.arrival where sha256 = bytes and bytes_kept
	                and (state in ('CHECKING', 'REFUSED') or state = 'READY' and bundle_id is not null))
	    or exists (select 1 from document.kept_beside where sha256 = bytes)
$$;

create or replace function document.fingerprints_after(last text, most int) returns setof text
language sql stable security definer set search_path = '' as $$
	(select distinct sha256 from document.document where sha256 > last order by sha256 limit least(most, 1000))
	union
	(select distinct sha256 from document.arrival
	  where sha256 > last and bytes_kept and (state in ('CHECKING', 'REFUSED') or state = 'READY' and bundle_id is not null)
	  order by sha256 limit least(most, 1000))
	union
	(select sha256 from document.kept_beside where sha256 > last order by sha256 limit least(most, 1000))
	 order by sha256 limit least(most, 1000)
$$;

revoke all on function document.keep_beside, document.needs_no_more from public;
