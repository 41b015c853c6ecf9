/**
 * What a machine without servers needs: PostgreSQL and a mail server inside the process,
 * with its secrets in the data directory.
 */
@NullMarked
@ApplicationModule(displayName = "1 embedded", allowedDependencies = { "database", "mail" })
package nl.meekijken.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
