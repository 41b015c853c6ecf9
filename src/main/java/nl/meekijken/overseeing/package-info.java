/** Where staff read who looked into dossiers, and who changed what. */
@NullMarked
@ApplicationModule(displayName = "8 overseeing", allowedDependencies = { "values", "database", "web", "account",
		"office", "dossier", "document", "recovery", "access", "desk" })
package nl.meekijken.overseeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
