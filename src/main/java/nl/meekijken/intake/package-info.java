/** A damage report, from first key stroke to dossier. */
@NullMarked
@ApplicationModule(displayName = "6 intake", allowedDependencies = { "values", "database", "web", "mail", "registers",
		"office", "account", "dossier", "document", "correspondence", "piece" })
package nl.meekijken.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
