create index work_by_ball on dossier.dossier (ball_since, id) where active;
create index work_of_nobody on dossier.dossier (next_update_on, id) where active and handler_id is null;

-- Counterparties are kept right as more becomes known: what they are found by follows.

grant insert, update (known, kind, plate_country, plate, make_type, insurer, agent, insurer_reference, stance, percentage, held_liable_on)
	on dossier.counterparty to meekijken_backoffice;
grant update (counterparty, counterparty_sort) on dossier.dossier to meekijken_backoffice;
grant insert, delete on dossier.search_key to meekijken_backoffice;
