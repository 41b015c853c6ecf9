/** The papers of a dossier. */
@NullMarked
@ApplicationModule(displayName = "5 document", allowedDependencies = { "values", "database", "drawing", "office",
		"account", "dossier", "scanner", "vault", "mime" })
package nl.meekijken.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
