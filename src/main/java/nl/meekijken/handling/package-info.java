/**
 * Where staff handle dossiers: the list of what is to be done, and one dossier at work.
 */
@NullMarked
@ApplicationModule(displayName = "8 handling",
		allowedDependencies = { "values", "database", "web", "account", "office", "dossier", "document", "intake",
				"recovery", "correspondence", "piece", "reply", "question", "proposal", "access", "desk" })
package nl.meekijken.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
