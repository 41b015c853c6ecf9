create sequence dossier.claim_part maxvalue 499999;

comment on sequence dossier.claim_part is 'the part of claim numbers after the year; goes on over the years, so that none comes twice. Demos use the other half.';

create function dossier.next_claim_number(report_year int) returns text
language plpgsql security definer set search_path = '' as $$
declare
	given text;
begin
	loop
		given := report_year || '-' || lpad(nextval('dossier.claim_part')::text, 6, '0');
		exit when not exists (select from dossier.dossier where claim_number = given);
	end loop;
	return given;
end $$;

comment on function dossier.next_claim_number is 'A number that no dossier of any office has, brought in from elsewhere or reported here; never given twice.';

revoke all on function dossier.next_claim_number from public;
grant execute on function dossier.next_claim_number to meekijken_portal;
