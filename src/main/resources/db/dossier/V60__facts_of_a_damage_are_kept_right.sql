-- What is known of a damage is kept right as well, one fact at a time; what a dossier is listed by follows.

grant update (damage_time, country, place, location, course, make_type, object, estimated_cents, assessed_cents, total_loss)
	on dossier.damage to meekijken_backoffice;
grant update (damage_on, plate_country, plate, injury) on dossier.dossier to meekijken_backoffice;
