/** Meekijken: an intermediary looks along with the recovery of a client's damage. */
@NullMarked
package nl.meekijken;

import org.jspecify.annotations.NullMarked;
