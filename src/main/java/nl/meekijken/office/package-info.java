/**
 * Intermediary offices, their tier with its rights over time, their account manager and
 * brand, and the days on which the recovery service does not work.
 */
@NullMarked
@ApplicationModule(displayName = "2 office", allowedDependencies = { "values", "database" })
package nl.meekijken.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
