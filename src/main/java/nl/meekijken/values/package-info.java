/** Checked business values; no Spring, no I/O. */
@NullMarked
@ApplicationModule(displayName = "1 values", allowedDependencies = {})
package nl.meekijken.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
