/**
 * Where administrators keep the recovery service's own people, the offices, and what
 * holds for all of them.
 */
@NullMarked
@ApplicationModule(displayName = "8 administration", allowedDependencies = { "values", "database", "web", "drawing",
		"office", "wording", "account", "dossier", "recovery", "access", "desk", "feeding" })
package nl.meekijken.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
