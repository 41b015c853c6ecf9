/** Where staff write the report of a damage that somebody of an office told them. */
@NullMarked
@ApplicationModule(displayName = "8 entering", allowedDependencies = { "values", "database", "web", "account", "office",
		"dossier", "intake", "reporting", "access", "desk" })
package nl.meekijken.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
