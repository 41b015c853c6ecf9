/** What staff of the recovery service see and do. */
@NullMarked
@ApplicationModule(displayName = "8 backoffice", allowedDependencies = { "values", "database", "web", "mail", "office",
		"account", "document", "access", "demo", "desk" })
package nl.meekijken.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
