/**
 * Intermediary offices, their tier with its rights over time, and their account manager.
 */
@NullMarked
@ApplicationModule(displayName = "2 office", allowedDependencies = { "values", "database" })
package nl.meekijken.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
