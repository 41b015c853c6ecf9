create index activity_as_news on dossier.activity (office_id, at, id) where audience = 'INTERMEDIARY';
