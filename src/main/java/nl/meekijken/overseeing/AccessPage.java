package nl.meekijken.overseeing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.AccessCount;
import nl.meekijken.access.AccessOrder;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.web.Page;

/**
 * Who looked how much.
 *
 * @param counts one more than the page shows, where there are more
 * @param since from when it is counted
 */
record AccessPage(Frame frame, AccessQuery query, List<AccessCount> counts, Instant since) implements Page {

	List<AccessCount> shown() {
		return this.counts.subList(0, Math.min(AccessQuery.SIZE, this.counts.size()));
	}

	String sortedBy(AccessOrder order) {
		return new AccessQuery(order, 1).address();
	}

	@Nullable String previous() {
		return (this.query.page() > 1) ? this.query.onPage(this.query.page() - 1).address() : null;
	}

	@Nullable String next() {
		return (this.counts.size() > AccessQuery.SIZE && this.query.page() < Pages.LAST)
				? this.query.onPage(this.query.page() + 1).address() : null;
	}

}
