package nl.meekijken.backoffice;

import java.util.List;

import nl.meekijken.demo.DemoRequest;
import nl.meekijken.demo.DemoRequests;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.web.Page;

/**
 * Who asked for a demo, and what became of it.
 *
 * @param page counted from one
 * @param found a page of requests, and one more if another page follows
 */
record DemoPage(Frame frame, int page, List<DemoRequest> found) implements Page {

	List<DemoRequest> requests() {
		return this.found.subList(0, Math.min(this.found.size(), DemoRequests.PAGE));
	}

	boolean hasNext() {
		return this.found.size() > DemoRequests.PAGE && this.page < Pages.LAST;
	}

	/** How a chip looks that says what became of a request. */
	static String look(DemoRequest request) {
		return switch (request.stage()) {
			case WAITING, HELD_BACK -> "wait";
			case MADE -> "good";
			case KNOWN -> "calm";
			case GIVEN_UP -> "bad";
		};
	}

	/** What such a chip shows beside its words. */
	static String icon(DemoRequest request) {
		return switch (request.stage()) {
			case WAITING -> "clock";
			case MADE -> "check";
			case KNOWN -> "user";
			case HELD_BACK -> "lock";
			case GIVEN_UP -> "cross";
		};
	}

	/** The address of another page. */
	String at(int other) {
		return DemoController.ADDRESS + "?pagina=" + other;
	}

}
