/** What clients mail back: picked up, judged by where it comes from, and filed. */
@NullMarked
@ApplicationModule(displayName = "6 reply", allowedDependencies = { "values", "database", "mail", "mime", "vault",
		"office", "account", "dossier", "document", "correspondence", "access" })
package nl.meekijken.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
