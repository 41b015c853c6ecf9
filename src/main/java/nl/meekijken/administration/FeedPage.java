package nl.meekijken.administration;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.feeding.Delivery;
import nl.meekijken.feeding.DeliveryLimits;
import nl.meekijken.feeding.Feed;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/** The systems that bring dossiers in, and what they brought. */
record FeedPage(Frame frame, List<Feed> feeds, List<Delivery> deliveries, DeliveryLimits limits, FeedForm form,
		FormErrors errors, Told told) implements Page {

	boolean isLate(Feed feed) {
		return feed.isLate(this.frame.texts().here().toInstant());
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
