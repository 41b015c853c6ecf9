package nl.meekijken.portal;

import nl.meekijken.web.Page;
import nl.meekijken.web.QrDrawing;

/**
 * Shows the address of somebody's calendar once, to be copied or scanned.
 *
 * @param link the whole address
 */
record CalendarMadePage(Frame frame, String link) implements Page {

	QrDrawing drawing() {
		return QrDrawing.of(this.link);
	}

	/** Never the address: a log may hold this. */
	@Override
	public String toString() {
		return "CalendarMadePage[not told]";
	}

}
