/** What public registers know. */
@NullMarked
@ApplicationModule(displayName = "1 registers", allowedDependencies = "values")
package nl.meekijken.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
