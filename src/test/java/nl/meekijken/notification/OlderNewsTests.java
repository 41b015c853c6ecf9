package nl.meekijken.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** News that a page has no room for. */
@ModuleTest
class OlderNewsTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Notifications notifications;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatIsOlderThanAPieceOfNewsIsReachedFromIt() {
		var sanne = new Subscriber(this.house);
		sanne.reader().readAll(this.clock.instant());
		var first = sanne.happens(ActivityKind.OFFER_RECEIVED);
		var second = sanne.happens(ActivityKind.OFFER_RECEIVED);
		sanne.happens(ActivityKind.OFFER_RECEIVED);
		var newest = sanne.reader().ask(this.notifications.news()).items().getFirst().activity();
		var older = sanne.reader().ask(this.notifications.newsBefore(newest));
		assertThat(older.items()).extracting(NewsItem::number).containsExactly(second, first);
		assertThat(sanne.reader().ask(this.notifications.newsBefore(older.items().getLast().activity())).items())
			.isEmpty();
	}

}
