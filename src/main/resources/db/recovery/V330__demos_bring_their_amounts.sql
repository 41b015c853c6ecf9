-- The dossiers of a demo come with what was claimed, paid and interrupted in their stories. Nobody else who serves an office
-- brings amounts: those are for staff.

create function recovery.bringing_demo() returns bigint
language plpgsql stable security definer set search_path = '' as $$
declare
	office bigint := current_setting('viewer.office')::bigint;
begin
	if not exists (select from office.office o where o.office_id = office and o.demo) then
		raise insufficient_privilege using message = 'only a demo brings in amounts';
	end if;
	return office;
end $$;

create procedure recovery.bring_head(of_dossier bigint, of_kind text, with_vat boolean, claimed bigint, recognised bigint,
	received bigint)
language plpgsql security definer set search_path = '' as $$
begin
	insert into recovery.head (office_id, dossier_id, kind, vat_included, claimed_cents, recognised_cents, received_cents)
	values (recovery.bringing_demo(), of_dossier, of_kind, with_vat, claimed, recognised, received);
end $$;

create procedure recovery.bring_payment(of_dossier bigint, day date, by_whom text, cents bigint, of_kind text, out_on date)
language plpgsql security definer set search_path = '' as $$
declare
	office bigint := recovery.bringing_demo();
	paid recovery.payment;
begin
	insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind)
	values (office, of_dossier, day, by_whom, cents, of_kind) returning * into paid;
	if out_on is not null then
		insert into recovery.pay_out (office_id, dossier_id, payment_id, paid_on, amount_cents, shown)
		values (office, of_dossier, paid.id, out_on, cents, paid.shown);
	end if;
end $$;

create procedure recovery.bring_interruption(of_dossier bigint, day date)
language plpgsql security definer set search_path = '' as $$
begin
	insert into recovery.interruption (office_id, dossier_id, happened_on, manner)
	values (recovery.bringing_demo(), of_dossier, day, 'DEMAND');
end $$;

comment on procedure recovery.bring_head is 'Brings a head of damage in with a dossier of the demo world or of a demo, whose money is as fictitious.';
comment on procedure recovery.bring_payment is 'As bring_head, for a payment, and that it went to the client.';
comment on procedure recovery.bring_interruption is 'As bring_head, for a prescription that was interrupted by a letter.';

revoke all on function recovery.bringing_demo from public;
revoke all on procedure recovery.bring_head, recovery.bring_payment, recovery.bring_interruption from public;
grant execute on procedure recovery.bring_head, recovery.bring_payment, recovery.bring_interruption to meekijken_portal;
