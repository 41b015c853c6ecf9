-- Forty members of staff, who handle the dossiers that the handlers of the invented world had; may be run again.
set session_replication_role = replica;

grant usage on schema bench to meekijken_backoffice;
grant execute on all functions in schema bench to meekijken_backoffice;

insert into office.office (name, street, house_number, postcode, town, phone, email, staff, requires_factor)
select 'Schadeherstel', 'Dorpsstraat', '1', '3511 AB', 'Utrecht', '+31881121000', 'kantoor@herstel.example', true, true
 where not exists (select from office.office where staff);

insert into account.person (office_id, account_number, email, email_key, first_name, surname, surname_key, role)
select office_id, (900000 + n)::text, 'staf' || n || '@herstel.example', 'staf' || n || '@herstel.example', 'Kim',
       s.surname, bench.fold(s.surname), 'HANDLER'
  from office.office, generate_series(1, 40) n join bench.surname s on s.rank = n
 where staff
on conflict do nothing;

update dossier.handler h set person_id = p.id, team = 'team ' || h.id % 4
  from account.person p where p.account_number = (900000 + h.id)::text;
