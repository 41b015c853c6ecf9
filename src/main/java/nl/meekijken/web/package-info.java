/** How a record becomes a page: texts, templates, replies. No business words. */
@NullMarked
@ApplicationModule(displayName = "1 web", allowedDependencies = { "values" })
package nl.meekijken.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
