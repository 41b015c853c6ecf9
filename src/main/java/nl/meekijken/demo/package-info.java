/** Fictitious offices and dossiers, for whoever wants to try. */
@NullMarked
@ApplicationModule(displayName = "7 demo", allowedDependencies = { "values", "database", "web", "mail", "office",
		"account", "dossier", "document", "recovery", "correspondence", "piece", "proposal", "reply", "notification" })
package nl.meekijken.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
