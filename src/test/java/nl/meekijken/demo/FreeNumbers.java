package nl.meekijken.demo;

import nl.meekijken.trying.Owner;

/** The numbers that the demo world has, free of the dossiers of tests that ran before. */
final class FreeNumbers {

	private FreeNumbers() {
	}

	/** Does nothing where that world stands already. */
	static void make() {
		Owner.change("""
				update dossier.dossier set claim_number = (left(claim_number, 4)::int + 40) || substr(claim_number, 5)
				 where claim_number < '2027' and substr(claim_number, 6) < '020000'
				   and not exists (select from office.office where name = 'Verbeek & Prins Adviseurs')""");
	}

}
