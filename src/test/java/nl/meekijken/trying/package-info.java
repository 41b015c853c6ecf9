/** What tests share: a real PostgreSQL, a movable clock, examples that read aloud. */
@NullMarked
package nl.meekijken.trying;

import org.jspecify.annotations.NullMarked;
