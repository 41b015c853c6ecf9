package nl.meekijken.dossier;

/** What of a dossier may wait for a decision of staff. */
public enum Undecided {

	/** A bank account number that was given. */
	IBAN;

	/** Narrows the dossiers {@code d}. */
	String condition() {
		return switch (this) {
			case IBAN -> """
					exists (select from dossier.bank_account a
					         where a.office_id = d.office_id and a.dossier_id = d.id and a.state = 'GIVEN'
					           and not exists (select from dossier.bank_account l
					                            where l.office_id = a.office_id and l.dossier_id = a.dossier_id
					                              and l.id > a.id))""";
		};
	}

}
