package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.notification.News;
import nl.meekijken.notification.Notifications;

/** Reads who looks and what is new to them, in one round trip. */
@Component
class NewsReading {

	private final Accounts accounts;

	private final Notifications notifications;

	private final RoundTrip roundTrip;

	NewsReading(Accounts accounts, Notifications notifications, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.notifications = notifications;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	ReadNews read() {
		var person = this.accounts.viewer();
		var news = this.notifications.news();
		var answers = this.roundTrip.askAllLast(person, news);
		return new ReadNews(answers.to(person), answers.to(news), News.NONE);
	}

	@Transactional(readOnly = true)
	ReadNews readBefore(long activity) {
		var person = this.accounts.viewer();
		var news = this.notifications.news();
		var older = this.notifications.newsBefore(activity);
		var answers = this.roundTrip.askAllLast(person, news, older);
		return new ReadNews(answers.to(person), answers.to(news), answers.to(older));
	}

}
