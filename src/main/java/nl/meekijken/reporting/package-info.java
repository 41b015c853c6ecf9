/** The form in which a damage is reported, for whoever writes it. */
@NullMarked
@ApplicationModule(displayName = "7 reporting",
		allowedDependencies = { "values", "database", "web", "account", "dossier", "document", "intake" })
package nl.meekijken.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
