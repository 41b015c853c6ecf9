create table document.leaving_file (
	sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table document.leaving_file is 'Bytes of papers that were deleted; they leave the vault unless another paper has the same.';

grant select, update, delete on document.leaving_file to meekijken_portal;

create function document.note_leaving_file() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	insert into document.leaving_file (sha256) values (old.sha256) on conflict do nothing;
	return null;
end $$;

revoke all on function document.note_leaving_file from public;

create trigger bytes_leave_too after delete on document.document
	for each row execute function document.note_leaving_file();

create index document_by_bytes on document.document (sha256);

create function document.has_paper(bytes text) returns boolean language sql stable security definer set search_path = '' as $$
	select exists (select 1 from document.document where sha256 = bytes)
$$;

comment on function document.has_paper is 'Whether any paper of any office has these bytes: yes or no, and nothing else.';

revoke all on function document.has_paper from public;
grant execute on function document.has_paper to meekijken_portal;
