package nl.meekijken.dossier;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Lists and finds dossiers of the viewer's office. */
@Component
public class DossierSearch {

	/** Asks for one page of the matching dossiers and the counts of all that match. */
	public Question<DossierPortion> find(DossierFilter filter, Listing listing) {
		throw new UnsupportedOperationException();
	}

}
