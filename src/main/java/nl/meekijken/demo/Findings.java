package nl.meekijken.demo;

import nl.meekijken.dossier.Confided;
import nl.meekijken.dossier.Inquiry;

/** What was found out about a dossier: by an expert, by the police, and by staff. */
record Findings(Inquiry inquiry, Confided confided) {
}
