/** How a message that came in is read, however broken or hostile it is. */
@NullMarked
@ApplicationModule(displayName = "1 mime", allowedDependencies = "values")
package nl.meekijken.mime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
