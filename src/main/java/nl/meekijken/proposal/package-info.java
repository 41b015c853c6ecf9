/** What intermediaries say is not right in a dossier, and what staff make of it. */
@NullMarked
@ApplicationModule(displayName = "6 proposal",
		allowedDependencies = { "values", "database", "web", "office", "account", "dossier", "document", "intake" })
package nl.meekijken.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
