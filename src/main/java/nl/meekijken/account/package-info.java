/** The people who sign in, and how. */
@NullMarked
@ApplicationModule(displayName = "3 account", allowedDependencies = { "values", "database", "web", "mail", "office" })
package nl.meekijken.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
