/** Who may look, and who has looked. */
@NullMarked
@ApplicationModule(displayName = "5 access",
		allowedDependencies = { "values", "database", "web", "office", "account", "dossier" })
package nl.meekijken.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
