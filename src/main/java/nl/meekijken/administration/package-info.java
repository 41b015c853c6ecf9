/** Where administrators keep the recovery service's own people, and the offices. */
@NullMarked
@ApplicationModule(displayName = "8 administration",
		allowedDependencies = { "values", "database", "web", "office", "account", "access", "desk" })
package nl.meekijken.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
