/** Where staff decide about what intermediaries say is not right in a dossier. */
@NullMarked
@ApplicationModule(displayName = "8 amending", allowedDependencies = { "values", "database", "web", "account", "office",
		"dossier", "document", "proposal", "access", "desk" })
package nl.meekijken.amending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
