/** What administrators would rather have said than what the bundles say. */
@NullMarked
@ApplicationModule(displayName = "2 wording", allowedDependencies = { "database", "web" })
package nl.meekijken.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
