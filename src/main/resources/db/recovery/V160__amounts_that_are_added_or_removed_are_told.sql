call database.remember_values('recovery.head');
call database.remember_values('recovery.payment');
call database.remember_values('recovery.interruption');
