/** How mail leaves and arrives. */
@NullMarked
@ApplicationModule(displayName = "1 mail", allowedDependencies = { "values", "database", "web" })
package nl.meekijken.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
