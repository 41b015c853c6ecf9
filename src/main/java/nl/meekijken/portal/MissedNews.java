package nl.meekijken.portal;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.notification.LiveNews;
import nl.meekijken.values.ClaimNumber;

/** Reads what came between the making of a page and the moment it began to follow. */
@Component
@Transactional(readOnly = true)
class MissedNews {

	private final LiveNews news;

	private final RoundTrip roundTrip;

	MissedNews(LiveNews news, RoundTrip roundTrip) {
		this.news = news;
		this.roundTrip = roundTrip;
	}

	List<ClaimNumber> since(Instant moment) {
		return this.roundTrip.ask(this.news.missed(moment));
	}

}
