alter table question.question
	add column activity_id bigint,
	add foreign key (office_id, activity_id) references dossier.activity (office_id, id);

comment on column question.question.activity_id is 'what it is about; none if it is about the dossier';

create index questions_about_activity on question.question (office_id, activity_id);
create index open_questions_of_dossier on question.question (office_id, dossier_id, due_at) where answered_at is null;
