call database.remember_values('dossier.counterparty');
call database.remember_values('dossier.inquiry');
