package nl.meekijken.question;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** Where a question was added. */
record AddedQuestion(OfficeId office, DossierId dossier) {
}
