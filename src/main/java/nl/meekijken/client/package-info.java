/** What a client with a link can do: see what is asked for, and send it. */
@NullMarked
@ApplicationModule(displayName = "8 client",
		allowedDependencies = { "values", "web", "account", "document", "piece", "access" })
package nl.meekijken.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
