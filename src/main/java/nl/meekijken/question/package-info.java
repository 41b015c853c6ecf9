/** What intermediaries ask the handler of a dossier, and what is answered. */
@NullMarked
@ApplicationModule(displayName = "6 question",
		allowedDependencies = { "values", "database", "web", "office", "account", "dossier" })
package nl.meekijken.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
