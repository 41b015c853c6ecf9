/**
 * What is claimed, recognised and received, the statutory interest, and the legal terms.
 */
@NullMarked
@ApplicationModule(displayName = "5 recovery",
		allowedDependencies = { "values", "database", "office", "account", "dossier" })
package nl.meekijken.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
