/** What a client with a link can do: send what is asked for, and fetch what was sent. */
@NullMarked
@ApplicationModule(displayName = "8 client",
		allowedDependencies = { "values", "web", "office", "account", "document", "piece", "correspondence", "access" })
package nl.meekijken.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
