-- A paper that the office may not see any more, or may see from now on, is news on an open page.

create trigger changed_readers_are_signalled after update of audience on document.document
	for each row when (old.visible is distinct from new.visible) execute function dossier.signal_news();
