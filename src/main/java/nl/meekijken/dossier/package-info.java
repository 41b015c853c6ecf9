/**
 * The core: one damage from report to payment, its people, its status and its activities.
 */
@NullMarked
@ApplicationModule(displayName = "4 dossier", allowedDependencies = { "values", "database", "office", "account" })
package nl.meekijken.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
