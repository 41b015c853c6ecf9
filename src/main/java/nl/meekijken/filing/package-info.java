/**
 * Where staff keep the papers of a dossier: what came in, who may see it, and what is
 * still needed.
 */
@NullMarked
@ApplicationModule(displayName = "8 filing", allowedDependencies = { "values", "database", "web", "account", "office",
		"dossier", "document", "piece", "access", "desk" })
package nl.meekijken.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
