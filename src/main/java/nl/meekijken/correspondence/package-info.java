/** What is written to the client. */
@NullMarked
@ApplicationModule(displayName = "6 correspondence",
		allowedDependencies = { "values", "database", "web", "mail", "office", "account", "dossier", "document" })
package nl.meekijken.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
