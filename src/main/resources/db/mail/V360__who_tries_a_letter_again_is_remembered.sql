-- Who lets a letter leave after all that was given up is remembered; of what the house does with letters the rows tell.

create trigger retries_are_remembered after update of state on mail.outbox
	for each row when (old.state = 'GIVEN_UP' and new.state = 'WAITING') execute function database.remember_change();
