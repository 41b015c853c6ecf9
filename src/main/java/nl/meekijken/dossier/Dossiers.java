package nl.meekijken.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** The dossiers of the viewer's office. */
@Component
@Transactional
public class Dossiers {

	/**
	 * Opens a dossier and records that it was viewed.
	 * @param beside what else to ask in the same round trip
	 */
	public Opening open(ClaimNumber number, Question<?>... beside) {
		throw new UnsupportedOperationException();
	}

	/** Brings in a dossier that was kept elsewhere until now, as it stands. */
	public DossierId bring(OfficeId office, NewDossier dossier) {
		throw new UnsupportedOperationException();
	}

	/** Registers somebody who handles dossiers. */
	public Handler register(String name, String phone, String email) {
		throw new UnsupportedOperationException();
	}

}
