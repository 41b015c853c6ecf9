package nl.meekijken.portal;

import nl.meekijken.web.Page;
import nl.meekijken.web.QrDrawing;

/**
 * Shows the link of a request once, to be scanned at the desk, printed or sent along.
 *
 * @param link the whole address
 * @param mailed whether the client gets it by mail as well
 * @param demo whether this is a demo that somebody asked for, from which no mail leaves
 */
record UploadRequestMadePage(Frame frame, DossierAddress address, String link, boolean mailed,
		boolean demo) implements Page {

	QrDrawing drawing() {
		return QrDrawing.of(this.link);
	}

	/** Never the link: a log may hold this. */
	@Override
	public String toString() {
		return "UploadRequestMadePage[" + this.address + "]";
	}

}
