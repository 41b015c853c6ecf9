package nl.meekijken.question;

import java.time.LocalDate;

/**
 * An activity that somebody asks something about.
 *
 * @param what happened, as the dossier tells it in Dutch
 */
public record AskedAbout(long activity, String what, LocalDate on) {
}
