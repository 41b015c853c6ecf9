create function document.fingerprints_after(last text, most int) returns setof text
language sql stable security definer set search_path = '' as $$
	(select sha256 from document.document where sha256 > last order by sha256 limit least(most, 1000))
	union
	(select sha256 from document.arrival where sha256 > last and state in ('CHECKING', 'REFUSED') order by sha256 limit least(most, 1000))
	order by sha256 limit least(most, 1000)
$$;

comment on function document.fingerprints_after is 'Which bytes there must be, in order; nothing else of any paper.';

create function document.unknown_among(bytes text[]) returns setof text
language sql stable security definer set search_path = '' as $$
	select b from unnest(bytes[1:1000]) b where not document.has_paper(b)
$$;

comment on function document.unknown_among is 'Which of these bytes no paper of any office has, nor one that is still being checked.';

revoke all on function document.fingerprints_after, document.unknown_among from public;
grant execute on function document.fingerprints_after, document.unknown_among to meekijken_portal;
