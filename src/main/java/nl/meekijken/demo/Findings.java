package nl.meekijken.demo;

import java.util.List;

import nl.meekijken.dossier.Confided;
import nl.meekijken.dossier.Inquiry;
import nl.meekijken.recovery.Head;

/**
 * What was found out about a dossier: by an expert, by the police, and by staff.
 *
 * @param heads of the damage, where the story tells more of them than one
 */
record Findings(Inquiry inquiry, Confided confided, List<Head> heads) {
}
