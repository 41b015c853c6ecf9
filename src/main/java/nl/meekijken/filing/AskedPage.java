package nl.meekijken.filing;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.web.QrDrawing;

/**
 * Shows the link of a request once.
 *
 * @param link the whole address
 * @param mailed whether the client gets it by mail as well
 */
record AskedPage(Frame frame, FilingAddress address, String link, boolean mailed) implements Page {

	QrDrawing drawing() {
		return QrDrawing.of(this.link);
	}

	/** Never the link: a log may hold this. */
	@Override
	public String toString() {
		return "AskedPage[" + this.address + "]";
	}

}
