/** What a dossier still needs, and the link by which its client sends it. */
@NullMarked
@ApplicationModule(displayName = "6 piece", allowedDependencies = { "values", "database", "web", "mail", "office",
		"account", "dossier", "document", "access", "correspondence" })
package nl.meekijken.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
