/** What intermediaries see. */
@NullMarked
@ApplicationModule(displayName = "8 portal",
		allowedDependencies = { "values", "database", "web", "office", "account", "dossier", "document", "recovery",
				"correspondence", "piece", "intake", "reporting", "question", "proposal", "notification", "access",
				"demo", "feeding", "embedded" })
package nl.meekijken.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
