grant usage on schema correspondence to meekijken_backoffice;
grant usage on sequence correspondence.email_id to meekijken_backoffice;

call database.open_to_staff('correspondence.email', 'select, insert');
call database.open_to_staff('correspondence.attachment', 'select, insert');
