package nl.meekijken.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.feeding.Feed;
import nl.meekijken.feeding.Source;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.notification.LastLook;
import nl.meekijken.notification.News;
import nl.meekijken.notification.NewsItem;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.ClaimNumber;

/** News as a page shows it, made by hand. */
final class HandMadeNews {

	private HandMadeNews() {
	}

	/** Every kind once, in a few dossiers, one of them with a name that means harm. */
	static News news() {
		var kinds = ActivityKind.values();
		return new News(IntStream.range(0, kinds.length)
			.mapToObj(index -> item(index, kinds[index], (index % 2 == 0) ? "12-12-2026" : null))
			.toList(), false);
	}

	private static NewsItem item(int index, ActivityKind kind, @Nullable String detail) {
		var client = (index % 7 == 0) ? "<img src=x>" : "J. de Vries-Bakker";
		return new NewsItem(index, MovableClock.START.minus(Duration.ofHours(index)), kind, detail, Actor.RECOVERY,
				(index % 3 == 0) ? "Marit Hofstra" : null, new ClaimNumber(2026, index % 7 + 1), client);
	}

	static LastLook lastLook() {
		return new LastLook(MovableClock.START.minus(Duration.ofDays(2)));
	}

	static DossierMail mail(DossierStatus status) {
		return status.isActive() ? DossierMail.FOLLOWED : DossierMail.MUTED;
	}

	/** Of data that another system brought in yesterday. */
	static DataAge age(Locale language, boolean active) {
		var seen = MovableClock.START.minus(Duration.ofHours(20));
		var feed = new Feed(1, "Zaaksysteem", 12, seen);
		return new DataAge(Optional.of(new Source(feed, seen)), active, Drawn.shell(language).texts());
	}

	static DataAge noAge(Locale language) {
		return new DataAge(Optional.empty(), true, Drawn.shell(language).texts());
	}

	static NewsPage page(Locale language, News news, @Nullable String notice) {
		return new NewsPage(new Frame(Drawn.shell(language), HandMade.reader(), Section.NEWS, news), news, notice);
	}

	static List<NewsPage> pages(Locale language) {
		return List.of(page(language, news(), null), page(language, News.NONE, "Klaar"),
				page(language, new News(news().items(), true), null));
	}

}
