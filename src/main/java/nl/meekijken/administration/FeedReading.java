package nl.meekijken.administration;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.feeding.Feed;
import nl.meekijken.feeding.FeedDeliveries;
import nl.meekijken.feeding.Feeds;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads what other systems brought in. */
@Component
@Transactional(readOnly = true)
class FeedReading {

	private static final int LATEST = 50;

	/** What is wrong beyond these is found when these are put right. */
	private static final int MOST_FAULTS = 500;

	private final StaffReading reading;

	private final Feeds feeds;

	private final FeedDeliveries deliveries;

	private final RoundTrip roundTrip;

	FeedReading(StaffReading reading, Feeds feeds, FeedDeliveries deliveries, RoundTrip roundTrip) {
		this.reading = reading;
		this.feeds = feeds;
		this.deliveries = deliveries;
		this.roundTrip = roundTrip;
	}

	List<Feed> feeds() {
		return this.roundTrip.ask(this.feeds.all());
	}

	FeedPage page(Shell shell, FeedForm form, FormErrors errors, Told told) {
		var read = this.reading.with(this.deliveries.latest(LATEST), shell, Section.ADMINISTRATION);
		return new FeedPage(read.frame(), feeds(), read.content(), this.deliveries.limits(), form, errors, told);
	}

	/** One delivery; one that is not there is nowhere. */
	DeliveryPage delivery(long id, Shell shell, Told told) {
		var read = this.reading.with(this.deliveries.one(id), shell, Section.ADMINISTRATION);
		var delivery = read.content().orElseThrow(NotFound::new);
		return new DeliveryPage(read.frame(), delivery, this.roundTrip.ask(this.deliveries.faults(id, MOST_FAULTS)),
				told);
	}

}
