/**
 * How questions travel to PostgreSQL: inside the boundary of one office, and in as few
 * round trips as can be.
 */
@NullMarked
@ApplicationModule(displayName = "1 database", allowedDependencies = {})
package nl.meekijken.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
