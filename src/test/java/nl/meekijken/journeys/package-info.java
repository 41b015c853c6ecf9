/** People at a screen: what they do in a real browser, in the house as it really runs. */
@NullMarked
package nl.meekijken.journeys;

import org.jspecify.annotations.NullMarked;
