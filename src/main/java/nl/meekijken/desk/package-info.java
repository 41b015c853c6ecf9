/** What stands around every page of staff, in whichever of their rooms it is. */
@NullMarked
@ApplicationModule(displayName = "7 desk", allowedDependencies = { "values", "database", "web", "mail", "office",
		"account", "dossier", "question", "reply", "access" })
package nl.meekijken.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
