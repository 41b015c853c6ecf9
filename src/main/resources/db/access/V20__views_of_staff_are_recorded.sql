grant usage on schema access to meekijken_backoffice;

call database.open_to_staff('access.view_record', 'select, insert');
