package nl.meekijken.portal;

import org.springframework.http.HttpStatus;

import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Ending news by mail, without signing in.
 *
 * @param secret as the mail brought it
 */
record NewsStopPage(Shell shell, String secret, State state) implements Page {

	/** How far it is. */
	enum State {

		/** One button away. */
		ASKED,
		/** No news comes by mail any more. */
		STOPPED,
		/** The link is none of ours, or was cut. */
		BROKEN

	}

	@Override
	public HttpStatus status() {
		return (this.state == State.BROKEN) ? HttpStatus.NOT_FOUND : HttpStatus.OK;
	}

}
