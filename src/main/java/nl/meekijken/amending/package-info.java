/**
 * Where staff keep the facts of a dossier right, and decide about what intermediaries say
 * is not right in it.
 */
@NullMarked
@ApplicationModule(displayName = "8 amending", allowedDependencies = { "values", "database", "web", "account", "office",
		"dossier", "document", "recovery", "intake", "proposal", "access", "desk" })
package nl.meekijken.amending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
