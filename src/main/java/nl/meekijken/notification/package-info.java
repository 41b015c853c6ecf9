/** What tells intermediaries that something changed in their dossiers. */
@NullMarked
@ApplicationModule(displayName = "7 notification",
		allowedDependencies = { "values", "database", "web", "mail", "office", "account", "dossier", "correspondence" })
package nl.meekijken.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
