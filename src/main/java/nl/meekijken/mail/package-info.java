/** How mail leaves: a letter is drawn, sealed in the outbox, and handed in afterwards. */
@NullMarked
@ApplicationModule(displayName = "1 mail", allowedDependencies = { "values", "database", "web" })
package nl.meekijken.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
