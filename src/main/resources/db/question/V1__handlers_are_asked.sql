grant usage on schema question to meekijken_portal, meekijken_backoffice;

create sequence question.question_id;
grant usage on sequence question.question_id to meekijken_portal;

create table question.question (
	office_id    bigint      not null,
	id           bigint      not null default nextval('question.question_id'),
	dossier_id   bigint      not null,
	asked_by     bigint      not null,
	asker_name   text        not null,
	asked_at     timestamptz not null,
	due_at       timestamptz not null,
	words        text        not null check (length(words) <= 1000),
	answer       text        check (length(answer) <= 1000),
	answered_by  text,
	answered_at  timestamptz,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, asked_by) references account.person (office_id, id),
	check ((answered_at is null) = (answer is null))
);

comment on column question.question.due_at is 'by when an answer was promised, in working time';

create index questions_of_dossier on question.question (office_id, dossier_id);
create index questions_of_asker on question.question (office_id, asked_by);
create index open_questions on question.question (due_at, id) where answered_at is null;

call database.keep_apart('question.question', 'select, insert');
call database.open_to_staff('question.question', 'select, update');
