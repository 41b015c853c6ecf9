-- The office sees amounts change on an open page; our own costs and what concerns injury stay unheard.

create trigger new_heads_are_signalled after insert on recovery.head
	for each row when (new.shown) execute function dossier.signal_news();

create trigger changed_heads_are_signalled after update on recovery.head
	for each row when (old.shown or new.shown) execute function dossier.signal_news();

create trigger removed_heads_are_signalled after delete on recovery.head
	for each row when (old.shown) execute function dossier.signal_news();
