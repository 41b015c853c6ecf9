/** How a paper becomes pictures, in a process of its own. */
@NullMarked
@ApplicationModule(displayName = "1 drawing", allowedDependencies = {})
package nl.meekijken.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
