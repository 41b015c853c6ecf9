/** How bytes are kept: whole, sealed, under their fingerprint. */
@NullMarked
@ApplicationModule(displayName = "1 vault", allowedDependencies = "database")
package nl.meekijken.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
