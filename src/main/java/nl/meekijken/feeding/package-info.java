/**
 * How another system that handles dossiers too brings them in: files that are checked,
 * and then followed in the background.
 */
@NullMarked
@ApplicationModule(displayName = "7 feeding",
		allowedDependencies = { "values", "database", "office", "account", "dossier", "document", "correspondence" })
package nl.meekijken.feeding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
