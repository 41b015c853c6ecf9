-- Half a million claim numbers were for all years together; now they are for each year.

alter sequence dossier.claim_part cycle;

comment on sequence dossier.claim_part is 'the part of claim numbers after the year; begins again after half a million. What a year has already is skipped. Demos that somebody asked for use the other half.';

create or replace function dossier.next_claim_number(report_year int) returns text
language plpgsql security definer set search_path = '' as $$
declare
	given text;
begin
	for attempt in 1..499999 loop
		given := report_year || '-' || lpad(nextval('dossier.claim_part')::text, 6, '0');
		if not exists (select from dossier.dossier where claim_number = given) then
			return given;
		end if;
	end loop;
	raise exception 'no claim number of % is left', report_year;
end $$;

create function dossier.claim_numbers_left(report_year int) returns bigint
language sql stable security definer set search_path = '' as $$
	select 499999 - count(*) from dossier.dossier
	 where claim_number between report_year || '-000001' and report_year || '-499999'
$$;

comment on function dossier.claim_numbers_left is 'A look across offices: how many numbers next_claim_number can still give for a year.';

revoke all on function dossier.claim_numbers_left from public;
grant execute on function dossier.claim_numbers_left to meekijken_portal;
