package nl.meekijken.portal;

import nl.meekijken.access.GoingOn;
import nl.meekijken.web.Page;

/**
 * A factor was given, and what was wanted is still to be carried out by one button.
 */
record ContinuePage(Frame frame, GoingOn goingOn) implements Page {

}
