/** What a machine without servers needs: PostgreSQL inside the process. */
@NullMarked
@ApplicationModule(displayName = "1 embedded", allowedDependencies = {})
package nl.meekijken.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
