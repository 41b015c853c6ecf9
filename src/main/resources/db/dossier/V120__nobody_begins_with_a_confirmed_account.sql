-- A number is given by one and decided about by another: the roles that serve give it undecided, and no decision is nobody's.

alter table dossier.bank_account add column brought boolean not null default false;

comment on column dossier.bank_account.brought is 'was decided about where the dossier of a demo was brought in from; else somebody of staff decided';

update dossier.bank_account set brought = true where state <> 'GIVEN' and decided_by is null;

alter table dossier.bank_account
	add constraint somebody_decided check (state = 'GIVEN' or decided_by is not null or brought);

revoke insert on dossier.bank_account from meekijken_portal, meekijken_backoffice;
grant insert (office_id, id, dossier_id, iban_sealed, iban_masked, holder, given_at, given_by, giver_name, channel, device,
	network, name_check) on dossier.bank_account to meekijken_portal, meekijken_backoffice;
grant select (brought) on dossier.bank_account to meekijken_backoffice;

create procedure dossier.bring_verdict(of_dossier bigint, becomes text, moment timestamptz, by_whom text, why text)
language plpgsql security definer set search_path = '' as $$
begin
	update dossier.bank_account b
	   set brought = true, state = becomes, decided_at = moment, decider_name = by_whom, refusal = why
	 where b.office_id = current_setting('viewer.office')::bigint and b.dossier_id = of_dossier and b.state = 'GIVEN'
	   and exists (select 1 from office.office o where o.office_id = b.office_id and o.demo);
	if not found then
		raise insufficient_privilege using message = 'only a demo brings in what was decided elsewhere';
	end if;
end $$;

comment on procedure dossier.bring_verdict is 'Brings a decision in with a dossier of the demo world or of a demo, whose money is as fictitious.';

revoke all on procedure dossier.bring_verdict from public;
grant execute on procedure dossier.bring_verdict to meekijken_portal;
