-- Whoever asked something was promised an answer: its dossier rises in the lists of staff as that moment comes.

alter table dossier.dossier
	add column answer_due_at timestamptz,
	add column due_at timestamptz generated always as
		(least((next_update_on + 1)::timestamp at time zone 'Europe/Amsterdam', answer_due_at)) stored;

comment on column dossier.dossier.answer_due_at is 'by when the first answer was promised that nobody gave yet; none if nobody waits for one';
comment on column dossier.dossier.due_at is 'when the first of what was promised is late: the answer, or at the end of its day the next message';

drop index dossier.work_by_promise, dossier.work_of_handler, dossier.work_of_nobody;
create index work_by_promise on dossier.dossier (due_at, id) where active;
create index work_of_handler on dossier.dossier (handler_id, due_at, id) where active;
create index work_of_nobody on dossier.dossier (due_at, id) where active and handler_id is null;

grant update (answer_due_at) on dossier.dossier to meekijken_backoffice;
