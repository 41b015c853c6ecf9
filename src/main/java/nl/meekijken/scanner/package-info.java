/** Whether bytes carry a virus, as ClamAV judges. */
@NullMarked
@ApplicationModule(displayName = "1 scanner", allowedDependencies = "database")
package nl.meekijken.scanner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
